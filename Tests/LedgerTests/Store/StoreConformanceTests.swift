import Claims
import Testing

@testable import Ledger

/// What every store must do, run against each.
@Suite struct StoreConformanceTests {
  struct Maker: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let make: @Sendable () throws -> any LedgerStore
  }

  static let stores = [
    Maker(testDescription: "SQLite") { try SQLiteStore.inMemory() },
    Maker(testDescription: "memory") { MemoryStore() },
  ]

  static let log = String(repeating: "a", count: 22)
  private static let other = String(repeating: "b", count: 22)

  @Test(arguments: stores) func `what is appended reads back in order`(maker: Maker) throws {
    let store = try maker.make()
    try store.append(batch(0, notes(0..<3)))
    try store.append(batch(3, notes(3..<5)))
    let events = try store.events(of: Self.log, from: 0)
    #expect(events == notes(0..<5))
    #expect(try store.events(of: Self.log, from: 3) == notes(3..<5))
    #expect(try store.leaves(of: Self.log).allSatisfy { $0.sealed.isEmpty })
    #expect(try store.head(of: Self.log).frontier == Frontier(of: events.map(\.hash)))
  }

  @Test(arguments: stores, [0, 2, 4])
  func `an append that expects another length changes nothing`(maker: Maker, expected: Int) throws {
    let store = try maker.make()
    try store.append(batch(0, notes(0..<3)))
    #expect(throws: LedgerFault.movedOn(expected: expected, found: 3)) {
      try store.append(batch(expected, notes(3..<4)))
    }
    #expect(try store.head(of: Self.log).size == 3)
  }

  @Test(arguments: stores) func `an event's id is taken once`(maker: Maker) throws {
    let store = try maker.make()
    try store.append(batch(0, notes(0..<2)))
    let again = try note(2, id: "0")
    #expect(throws: LedgerFault.self) { try store.append(batch(2, [again])) }
    #expect(try store.events(of: Self.log, from: 0).count == 2)
  }

  @Test(arguments: stores) func `logs are kept apart, in the order they began`(maker: Maker) throws
  {
    let store = try maker.make()
    try store.append(batch(0, notes(0..<2)))
    try store.append(batch(0, notes(0..<1, in: Self.other), in: Self.other))
    #expect(try store.logs().map(\.log) == [Self.log, Self.other])
    #expect(try store.logs().map(\.size) == [2, 1])
    #expect(throws: LedgerFault.unknownArticle("none")) { try store.head(of: "none") }
  }

  @Test(arguments: stores) func `erasing removes values and keeps the tree`(maker: Maker) throws {
    let store = try maker.make()
    try store.append(batch(0, notes(0..<2)))
    let erased = try event(FieldsErased(index: 1, names: ["text"], reason: .request), at: 2)
    try store.erase(["text"], at: 1, batch(2, [erased]))
    let events = try store.events(of: Self.log, from: 0)
    #expect(events.map(\.sealed.count) == [1, 0, 0])
    #expect(events[1].leaf == notes(0..<2)[1].leaf)
    #expect(try store.head(of: Self.log).frontier == Frontier(of: events.map(\.hash)))
  }

  @Test(arguments: stores) func `erasing what is not there changes nothing`(maker: Maker) throws {
    let store = try maker.make()
    try store.append(batch(0, notes(0..<2)))
    let erased = try event(FieldsErased(index: 1, names: ["text"], reason: .request), at: 2)
    #expect(throws: LedgerFault.unknownField(index: 1, name: "name")) {
      try store.erase(["text", "name"], at: 1, batch(2, [erased]))
    }
    #expect(try store.events(of: Self.log, from: 0) == notes(0..<2))
  }

  @Test(arguments: stores) func `sealing adds each head once and keeps the note`(
    maker: Maker
  ) throws {
    let store = try maker.make()
    try store.append(batch(0, notes(0..<2)))
    let first = try store.seal([Self.log], after: nil, origin: "desk", sign: Self.note)
    _ = try store.seal([Self.log], after: nil, origin: "desk", sign: Self.note)
    try store.append(batch(2, notes(2..<3)))
    let second = try store.seal([Self.log], after: nil, origin: "desk", sign: Self.note)
    let register = try store.register()
    #expect(register.map(\.index) == [0, 1])
    #expect(register.compactMap(\.checkpoint).map(\.head.size) == [2, 3])
    #expect(try store.checkpoints() == [first, second].map { Array($0.description.utf8) })
  }

  @Test(arguments: stores) func `what is recorded with its seal is under it`(maker: Maker) throws {
    let store = try maker.make()
    try store.append(batch(0, notes(0..<2)))
    _ = try store.seal(
      [Self.log], after: batch(2, notes(2..<3)), origin: "desk", sign: Self.note)
    #expect(try store.events(of: Self.log, from: 0) == notes(0..<3))
    #expect(try store.register().compactMap(\.checkpoint).map(\.head.size) == [3])
    #expect(throws: LedgerFault.movedOn(expected: 2, found: 3)) {
      try store.seal([Self.log], after: batch(2, notes(3..<4)), origin: "desk", sign: Self.note)
    }
    #expect(try store.register().count == 1)
  }

  @Test(arguments: stores) func `a refused signature leaves no trace`(maker: Maker) throws {
    struct Refused: Error {}
    let store = try maker.make()
    try store.append(batch(0, notes(0..<2)))
    #expect(throws: Refused.self) {
      try store.seal([Self.log], after: batch(2, notes(2..<3)), origin: "desk") { _ in
        throw Refused()
      }
    }
    #expect(try store.head(of: Self.log).size == 2)
    #expect(try store.register().isEmpty)
    #expect(try store.checkpoints().isEmpty)
  }

  // MARK: - Events

  @Sendable private static func note(for register: [RegisterLeaf]) throws -> SignedNote {
    let root = MerkleTree.root(of: register.map(\.hash))
    let text = Checkpoint(origin: "desk", head: TreeHead(size: register.count, root: root)).text
    let key = try SigningKey(name: "desk", kind: .note, entropy: .seeded("conformance"))
    return SignedNote(text: text, signatures: [try key.signature(over: text, at: 0)])
  }

  private func batch(_ expected: Int, _ events: [StoredEvent], in log: String = log) -> Batch {
    Batch(log: log, kind: .article, expected: expected, events: events, change: .none)
  }

  private func notes(_ range: Range<Int>, in log: String = log) -> [StoredEvent] {
    range.compactMap { try? note($0, in: log) }
  }

  private func note(_ index: Int, id: String? = nil, in log: String = log) throws -> StoredEvent {
    let note = NoteAdded(number: index + 1, target: .article, text: "Remark \(index).")
    let event = try event(note, at: index, in: log)
    guard let id else { return event }
    let twin = try self.event(NoteAdded(number: 1, target: .article, text: "x"), at: Int(id) ?? 0)
    var stamp = event.leaf.stamp
    stamp.id = twin.leaf.stamp.id
    let leaf = try Leaf(
      log: log, stamp: stamp, type: event.leaf.type, version: event.leaf.version,
      fields: event.leaf.fields, digests: event.leaf.digests)
    return StoredEvent(leaf: leaf, sealed: event.sealed)
  }

  private func event(
    _ payload: any EventPayload, at index: Int, in log: String = log
  ) throws -> StoredEvent {
    try StoredEvent.act(of: [payload], in: log, from: index, TestDesk.writing())[0]
  }
}
