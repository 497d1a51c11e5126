import Claims
import Synchronization

@testable import Ledger

/// A store that keeps its logs in memory: shows that the protocol asks for nothing that only SQLite has.
final class MemoryStore: LedgerStore {
  private struct Log {
    var kind: LogKind
    var frontier = Frontier()
    var events: [EventRecord] = []
  }

  private struct Contents {
    /// In the order in which they were made.
    var names: [String] = []
    var logs: [String: Log] = [:]
    var register: [RegisterLeaf] = []
    var checkpoints: [[UInt8]] = []
  }

  private let contents = Mutex(Contents())

  func logs() throws -> [LogHead] {
    try contents.withLock { contents in try contents.names.map { try Self.head(of: $0, contents) } }
  }

  func head(of log: String) throws -> LogHead {
    try contents.withLock { try Self.head(of: log, $0) }
  }

  private static func head(of name: String, _ contents: Contents) throws -> LogHead {
    guard let log = contents.logs[name] else { throw LedgerFault.unknownArticle(name) }
    return LogHead(
      log: name, kind: log.kind, size: log.frontier.size, subtrees: log.frontier.bytes)
  }

  func records(of log: String, from index: Int) throws -> [EventRecord] {
    try contents.withLock { contents in
      guard let log = contents.logs[log] else { throw LedgerFault.unknownArticle(log) }
      return Array(log.events.dropFirst(index))
    }
  }

  func leaves(of log: String) throws -> [EventRecord] {
    try records(of: log, from: 0).map { record in
      var record = record
      record.sealed = []
      return record
    }
  }

  func append(_ batch: Batch) throws {
    try contents.withLock { try Self.append(batch, to: &$0) }
  }

  private static func append(_ batch: Batch, to contents: inout Contents) throws {
    if contents.logs[batch.log] == nil, batch.expected > 0 {
      throw LedgerFault.unknownArticle(batch.log)
    }
    var log = contents.logs[batch.log] ?? Log(kind: batch.kind)
    guard log.frontier.size == batch.expected else {
      throw LedgerFault.movedOn(expected: batch.expected, found: log.frontier.size)
    }
    for event in batch.events {
      let stamp = event.leaf.stamp
      guard !log.events.contains(where: { $0.id == stamp.id }) else {
        throw LedgerFault.inputOutput("the id is another event's")
      }
      log.events.append(
        EventRecord(
          index: stamp.index, id: stamp.id, leaf: event.leaf.bytes, hash: event.hash.bytes,
          sealed: event.sealed))
      log.frontier.append(event.hash)
    }
    if contents.logs.updateValue(log, forKey: batch.log) == nil { contents.names.append(batch.log) }
  }

  func erase(_ names: [String], at index: Int, _ batch: Batch) throws {
    try contents.withLock { contents in
      var changed = contents
      try Self.append(batch, to: &changed)
      for name in names {
        let place = changed.logs[batch.log]?.events[index].sealed.firstIndex { $0.name == name }
        guard let place else { throw LedgerFault.unknownField(index: index, name: name) }
        changed.logs[batch.log]?.events[index].sealed.remove(at: place)
      }
      contents = changed
    }
  }

  func seal(
    _ logs: [String], after batch: Batch?, origin: String,
    sign: ([RegisterLeaf]) throws -> SignedNote
  ) throws -> SignedNote {
    try contents.withLock { shared in
      var contents = shared
      if let batch { try Self.append(batch, to: &contents) }
      var register = contents.register
      for log in logs {
        let head = try Self.head(of: log, contents).frontier.head
        let text = Checkpoint(origin: LedgerNames.origin(of: log, in: origin), head: head).text
        let leaf = RegisterLeaf(index: register.count, bytes: Array(text.utf8))
        if !register.contains(where: { $0.bytes == leaf.bytes }) { register.append(leaf) }
      }
      let note = try sign(register)
      contents.register = register
      let bytes = Array(note.description.utf8)
      if !contents.checkpoints.contains(bytes) { contents.checkpoints.append(bytes) }
      shared = contents
      return note
    }
  }

  func register() throws -> [RegisterLeaf] { contents.withLock { $0.register } }

  func checkpoints() throws -> [[UInt8]] { contents.withLock { $0.checkpoints } }
}
