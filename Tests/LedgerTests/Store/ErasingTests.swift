import Claims
import Testing

@testable import Ledger

@Suite struct ErasingTests {
  private let folder: TemporaryFolder
  private let path: String
  private let ledger: Ledger

  init() throws {
    folder = try TemporaryFolder()
    path = folder.path("ledger.sqlite")
    ledger = try Ledger.create(at: path, desk: TestDesk.people, TestDesk.writing())
    _ = try TestDesk.article(in: ledger)
  }

  private func occurs(_ word: String) throws -> Bool {
    let needle = Array(word.utf8)
    return try Disk.names(in: folder.path).contains { name in
      let bytes = try Disk.read(folder.path(name))
      return bytes.indices.contains { bytes[$0...].starts(with: needle) }
    }
  }

  @Test func `an erased value is in none of the files, and the record still proves itself`() throws
  {
    let key = try ledger.makeKey(at: folder.path("ledger.key"), TestDesk.writing())
    let before = try ledger.seal("harbour", with: key, at: 1_795_000_000)
    let old = try ledger.head(of: "harbour")
    #expect(try occurs("Quentin"))
    let dossier = try ledger.erase(at: 5, of: "harbour", reason: .request, TestDesk.writing(50))
    for trace in ["Quentin", "quentin"] { #expect(try occurs(trace) == false, "\(trace)") }
    #expect(dossier.sources.first?.name == nil)
    #expect(try ledger.dossier(of: "harbour") == dossier)
    #expect(try ledger.search("quentin").isEmpty)
    let report = try ledger.audit()
    #expect(report.findings == [])
    #expect(report.erasedValues == 2)
    #expect(try ledger.continues(before).now.size == 2)
    let hashes = try ledger.store.events(of: dossier.id, from: 0).map(\.hash)
    #expect(Frontier(of: hashes.prefix(old.size)).head == old)
    let live = try ledger.projections()
    try ledger.rebuild()
    #expect(try ledger.projections() == live)
  }

  @Test func `a text its event cannot do without is shown as erased`() throws {
    let dossier = try ledger.erase(
      ["text"], at: 4, of: "harbour", reason: .mistake, TestDesk.writing(50))
    #expect(dossier.notes.first?.text == WithheldText.erased)
    #expect(try Ledger.open(path).dossier(of: "harbour") == dossier)
  }

  @Test(arguments: [(0, ["text"]), (4, ["tixt"]), (99, ["text"])])
  func `what cannot go stays, with nothing recorded`(index: Int, names: [String]) throws {
    #expect(throws: LedgerFault.self) {
      try ledger.erase(names, at: index, of: "harbour", reason: .legal, TestDesk.writing(50))
    }
    #expect(try ledger.head(of: "harbour").size == 8)
    #expect(try ledger.audit().isSound)
  }

  @Test func `a backup is a whole ledger`() throws {
    let copy = folder.path("backup.sqlite")
    #expect(try ledger.backUp(to: copy).events == 11)
    #expect(try Ledger.open(copy).dossier(of: "harbour") == ledger.dossier(of: "harbour"))
    #expect(Disk.status(of: copy)?.mode == 0o600)
    #expect(throws: LedgerFault.alreadyExists(path: copy)) { try ledger.backUp(to: copy) }
  }

  @Test func `a backup of a tampered ledger is not made`() throws {
    try ledger.tamper("UPDATE event SET hash = zeroblob(32) WHERE log = 2 AND n = 3")
    #expect(throws: LedgerFault.self) { try ledger.backUp(to: folder.path("backup.sqlite")) }
    #expect(Disk.names(in: folder.path) == ["ledger.sqlite", "ledger.sqlite-journal"])
  }
}
