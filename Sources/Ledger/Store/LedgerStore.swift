import Claims

/// Keeps logs of events and the register over their heads: what every command needs of a database, and no
/// more.
///
/// SQLite is the one behind it; another engine that stores the same leaf bytes can stand beside it, and
/// passes the same conformance tests.
protocol LedgerStore: Sendable {
  func logs() throws -> [LogHead]
  /// - Throws: ``LedgerFault/unknownArticle(_:)``
  func head(of log: String) throws -> LogHead
  /// The rows of a log's events from an index on, in order, as they are.
  func records(of log: String, from index: Int) throws -> [EventRecord]
  /// The rows of a log's leaves alone.
  func leaves(of log: String) throws -> [EventRecord]
  /// Adds events and the rows that follow from them, in one transaction; returns when they are safe.
  ///
  /// - Throws: ``LedgerFault/movedOn(expected:found:)`` where the log is not as long as expected.
  func append(_ batch: Batch) throws
  /// Removes sealed values of an event together with the event that says so, and every trace of them.
  ///
  /// - Throws: ``LedgerFault/unknownField(index:name:)`` where one is not there; then nothing happens.
  func erase(_ names: [String], at index: Int, _ batch: Batch) throws
  /// Appends a batch, adds the heads of logs to the register, and keeps the checkpoint signed over it, in
  /// one transaction. A head that the register has is not added again.
  ///
  /// - Parameters:
  ///   - batch: Nil where nothing is to be recorded.
  ///   - sign: Signs the register as it will be, or throws; then nothing is added.
  func seal(
    _ logs: [String], after batch: Batch?, origin: String,
    sign: ([RegisterLeaf]) throws -> SignedNote
  ) throws -> SignedNote
  /// The register from its first leaf.
  func register() throws -> [RegisterLeaf]
  /// The checkpoints signed so far, the smallest register first.
  func checkpoints() throws -> [[UInt8]]
}

extension LedgerStore {
  /// The events of a log from an index on, in order.
  func events(of log: String, from index: Int) throws -> [StoredEvent] {
    try records(of: log, from: index).map { try StoredEvent($0) }
  }
}

/// Whose events a log holds.
enum LogKind: String, Hashable, Sendable {
  case article, desk
}

/// A log as its row says it is.
struct LogHead: Hashable, Sendable {
  /// 22 characters of base64url.
  var log: String
  var kind: LogKind
  /// How many events it holds.
  var size: Int
  /// The tree's perfect subtrees, 32 bytes each.
  var subtrees: [UInt8]

  /// - Throws: ``LedgerFault/damaged(_:)`` where the subtrees do not fit the size.
  var frontier: Frontier {
    get throws {
      guard let frontier = Frontier(size: size, bytes: subtrees) else {
        throw LedgerFault.damaged("the log \(log) has no proper frontier")
      }
      return frontier
    }
  }
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
    let isInOrder = sealed.indices.dropFirst().allSatisfy { sealed[$0 - 1].name < sealed[$0].name }
    self.sealed = isInOrder ? sealed : sealed.sorted { $0.name < $1.name }
  }
}

/// An event's rows as they are stored, before anything is made of them.
struct EventRecord: Hashable, Sendable {
  var index: Int
  var id: String
  var leaf: [UInt8]
  var hash: [UInt8]
  var sealed: [Disclosure]
}

extension StoredEvent {
  /// - Throws: ``LedgerFault/damaged(_:)`` where the rows are not an event's.
  init(_ record: EventRecord) throws {
    guard let hash = Hash(record.hash) else { throw LedgerFault.damaged("a hash is cut") }
    self.init(leaf: try Leaf(parsing: record.leaf), hash: hash, sealed: record.sealed)
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
