import Claims
import FoundationEssentials
import GRDB
import Testing

@testable import Ledger

/// What was recorded by earlier releases stays whole, readable and the same. `RECORD=1 swift test --filter
/// FrozenLedgerTests` writes the listings anew, for a release that shows more of them, and a frozen ledger
/// that is not there; one of a release never changes.
@Suite struct FrozenLedgerTests {
  /// One for each release that recorded something new, or otherwise: what `ledger-1` holds, `ledger-3`
  /// holds with an event's decoys in one row.
  static let names = ["ledger-1", "ledger-2", "ledger-3"]

  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test(arguments: names) func `is whole, and lists what it always did`(name: String) throws {
    let ledger = try opened(name)
    #expect(try ledger.audit().findings == [])
    #expect(try ledger.listings() == recorded(name, ledger.listings()))
    try ledger.rebuild()
    #expect(try ledger.listings() == recorded(name, ledger.listings()))
  }

  @Test func `every type of event was recorded in one of them`() throws {
    let types = try Self.names.flatMap { name in
      let ledger = try opened(name)
      return try ledger.store.logs().flatMap { try ledger.store.events(of: $0.log, from: 0) }
        .map(\.leaf.type)
    }
    #expect(Set(types) == Set(EventTypes.all.keys))
  }

  @Test func `this release still writes the same leaves`() throws {
    for name in ["ledger-2", "ledger-3"] {
      let path = folder.path("\(name)-again.sqlite")
      try Self.record(name, at: path)
      #expect(try Ledger.open(path).leaves() == opened(name).leaves())
    }
  }

  @Test(arguments: [0, 1, 2]) func `gets today's listings when it has older ones`(
    version: Int
  ) throws {
    let ledger = try opened("ledger-1")
    let listings = try ledger.listings()
    try ledger.store.write { db in
      try Schema.dropProjections(in: db)
      try db.execute(sql: "PRAGMA user_version = \(version)")
    }
    let path = try #require(ledger.store.path)
    #expect(try Ledger.open(path).listings() == listings)
    #expect(try Ledger.open(path).audit().findings == [])
  }

  @Test func `with a type of a later release it is whole, but not read`() throws {
    let ledger = try opened("ledger-1")
    let dossier = try ledger.dossier(of: "harbour")
    let stamp = Stamp(
      index: dossier.size, id: String(repeating: "z", count: 22), person: "p1",
      time: "2026-11-22T11:00:00.000Z", act: dossier.size)
    let leaf = try Leaf(
      log: dossier.id, stamp: stamp, type: "claim.weighed", version: 1, fields: [:], digests: [])
    try ledger.store.append(
      Batch(
        log: dossier.id, kind: .article, expected: dossier.size,
        events: [StoredEvent(leaf: leaf, sealed: [])], change: .none))
    let report = try ledger.audit()
    #expect(report.findings == [])
    #expect(report.unread.map(\.index) == [dossier.size])
    let fault = #expect(throws: EventFault.self) { try ledger.dossier(of: "harbour") }
    #expect(fault?.isOfLaterRelease == true)
    #expect(throws: EventFault.self) { try ledger.rebuild() }
  }

  @Test func `with a later type in the desk's log all is proved that can be`() throws {
    let ledger = try opened("ledger-1")
    let desk = try ledger.desk()
    let stamp = Stamp(
      index: desk.size, id: String(repeating: "z", count: 22), person: "p1",
      time: "2026-11-22T11:00:00.000Z", act: desk.size)
    let log = try ledger.deskLog()
    let leaf = try Leaf(
      log: log, stamp: stamp, type: "desk.moved", version: 1, fields: [:], digests: [])
    try ledger.store.append(
      Batch(
        log: log, kind: .desk, expected: desk.size,
        events: [StoredEvent(leaf: leaf, sealed: [])], change: .none))
    let report = try ledger.audit()
    #expect(report.findings == [])
    #expect(report.unread.map(\.index) == [desk.size])
    #expect(!report.files.isEmpty)
    #expect(throws: EventFault.self) { try ledger.desk() }
    let copy = folder.path("copy.sqlite")
    #expect(try ledger.backUp(to: copy).unread.count == 1)
    try ledger.tamper("DELETE FROM checkpoint")
    #expect(try ledger.audit().findings.isEmpty == false)
  }

  // MARK: - Files

  private static let home = String(#filePath.dropLast("FrozenLedgerTests.swift".count))
  private static let isRecording = ProcessInfo.processInfo.environment["RECORD"] == "1"

  private static func record(_ name: String, at path: String) throws {
    try name == "ledger-2" ? FrozenHistory2.record(at: path) : FrozenHistory.record(at: path)
  }

  /// A copy to work on.
  private func opened(_ name: String) throws -> Ledger {
    let source = Self.home + name + ".sqlite"
    if Self.isRecording, Disk.status(of: source) == nil {
      try Self.record(name, at: source)
      Disk.remove(source + ".checkpoint")
      Disk.remove(source + "-journal")
    }
    let path = folder.path("\(name).sqlite")
    Disk.remove(path)
    try Disk.create(path, Disk.read(source), mode: 0o600)
    return try Ledger.open(path)
  }

  private func recorded(_ name: String, _ listings: String) throws -> String {
    let path = Self.home + name + ".listings"
    if Self.isRecording { try Disk.replace(path, with: Array(listings.utf8), mode: 0o644) }
    return String(decoding: try Disk.read(path), as: UTF8.self)
  }
}

extension Ledger {
  /// Every row of every listing, one a line.
  fileprivate func listings() throws -> String {
    try store.read { db in
      try ["article", "claim", "search"].map { table in
        let order = table == "claim" ? "log, number" : "1"
        let columns = table == "search" ? "rowid, text" : "*"
        return try Row.fetchAll(db, sql: "SELECT \(columns) FROM \(table) ORDER BY \(order)")
          .map { row in
            "\(table) \(row.databaseValues.map(\.description).joined(separator: " | "))\n"
          }
          .joined()
      }.joined()
    }
  }

  /// Every leaf of every log, as text.
  fileprivate func leaves() throws -> [String] {
    try store.logs().flatMap { try store.leaves(of: $0.log) }
      .map { String(decoding: $0.leaf, as: UTF8.self) }
  }
}
