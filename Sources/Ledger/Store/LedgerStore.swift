/// Keeps logs of events: what every command needs of a database, and no more.
///
/// SQLite is the one behind it; another engine that stores the same leaf bytes can stand beside it.
protocol LedgerStore: Sendable {
  func logs() throws -> [LogHead]
  func head(of log: String) throws -> LogHead
  /// The events of a log from an index on, in order.
  func events(of log: String, from index: Int) throws -> [StoredEvent]
  /// Adds events and the rows that follow from them, in one transaction; returns when they are safe.
  ///
  /// - Throws: ``LedgerFault/movedOn(expected:found:)`` where the log is not as long as expected.
  func append(_ batch: Batch) throws
}

/// Whose events a log holds.
public enum LogKind: String, Hashable, Sendable {
  case article, desk
}

/// A log's name, and the tree over its events.
public struct LogHead: Hashable, Sendable {
  /// 22 characters of base64url.
  public var log: String
  public var kind: LogKind
  public var frontier: Frontier

  public var size: Int { frontier.size }
  public var head: TreeHead { frontier.head }
}

/// An event's leaf with those of its sealed fields that are still kept.
struct StoredEvent: Hashable, Sendable {
  var leaf: Leaf
  /// The leaf's hash as it was stored.
  var hash: Hash
  /// By name.
  var sealed: [Disclosure]

  init(leaf: Leaf, hash: Hash? = nil, sealed: [Disclosure]) {
    self.leaf = leaf
    self.hash = hash ?? leaf.hash
    self.sealed = sealed.sorted { $0.name < $1.name }
  }
}

/// What one append writes.
struct Batch: Sendable {
  var log: String
  var kind: LogKind
  /// How many events the log must have; a log that is to be made has none.
  var expected: Int
  var events: [StoredEvent]
  var change: ProjectionChange
}
