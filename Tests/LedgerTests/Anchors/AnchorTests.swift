import Claims
import Reports
import Testing

@testable import Ledger

@Suite struct AnchorTests {
  private let folder: TemporaryFolder
  private let ledger: Ledger
  private let note: [UInt8]

  init() throws {
    folder = try TemporaryFolder()
    ledger = try Ledger.create(
      at: folder.path("ledger.sqlite"), desk: TestDesk.people, TestDesk.writing())
    let key = try ledger.makeKey(at: folder.path("ledger.key"), TestDesk.writing())
    _ = try TestDesk.article(in: ledger)
    note = Array(try ledger.seal("harbour", with: key, at: 1_795_000_000).description.utf8)
    let dossier = try ledger.dossier(of: "harbour")
    _ = try ledger.append([TestDesk.note(2)], to: dossier, TestDesk.writing(20))
    try ledger.seal("harbour", with: key, at: 1_795_000_100)
  }

  private func kept() throws -> [AnchorRow] { try ledger.store.anchors() }

  @Test func `a proof of a checkpoint is kept, also of an earlier one, and once`() throws {
    let proof = OpenTimestampsProof.bytes(of: note)
    let anchor = try ledger.attach(proof, TestDesk.writing(30))
    #expect(anchor.kind == .opentimestamps)
    #expect(anchor.size == 2)
    #expect(anchor.time == nil)
    #expect(try ledger.attach(proof, TestDesk.writing(31)) == anchor)
    #expect(try kept() == [AnchorRow(size: 2, kind: "opentimestamps", token: proof)])
    let report = try Ledger.open(folder.path("ledger.sqlite")).audit()
    #expect(report.findings == [])
    #expect(report.anchors == 1)
    let copy = folder.path("copy.sqlite")
    #expect(try ledger.backUp(to: copy).anchors == 1)
  }

  @Test func `one of something else is refused, and nothing is recorded`() throws {
    let before = try ledger.desk()
    let other = Array("another checkpoint".utf8)
    #expect(throws: LedgerFault.foreignTimeStamp(Hash(of: other).hexadecimal)) {
      try ledger.attach(OpenTimestampsProof.bytes(of: other), TestDesk.writing(30))
    }
    let proof = OpenTimestampsProof.bytes(of: note)
    for bytes in [[], note, Array(proof.prefix(50)), Array(proof.dropFirst())] {
      #expect(throws: LedgerFault.notATimeStamp) {
        try ledger.attach(bytes, TestDesk.writing(30))
      }
    }
    #expect(try ledger.desk() == before)
    #expect(try kept().isEmpty)
  }

  @Test(arguments: [
    ("gone", "DELETE FROM anchor"), ("another token", "UPDATE anchor SET token = x'00'"),
    ("another size", "UPDATE anchor SET size = 3"),
    ("another kind", "UPDATE anchor SET kind = 'rfc3161'"),
    ("twice", "INSERT INTO anchor SELECT * FROM anchor"),
    ("of a checkpoint that is gone", "DELETE FROM checkpoint WHERE size = 2"),
  ])
  func `a changed time stamp is found`(_: String, sql: String) throws {
    _ = try ledger.attach(OpenTimestampsProof.bytes(of: note), TestDesk.writing(30))
    try ledger.tamper(sql)
    #expect(
      try ledger.audit().findings.contains {
        $0.place == "desk" && $0.message.contains("time stamp")
      })
  }

  @Test func `a bundle that withholds time stamps is sound`() throws {
    let bundle = try TestBundle()
    let note = try #require(try bundle.ledger.checkpoint())
    for tail in [1, 2] as [UInt8] {
      let proof = OpenTimestampsProof.bytes(of: Array(note.description.utf8)) + [tail]
      _ = try bundle.ledger.attach(proof, TestDesk.writing(40))
    }
    let dossier = try bundle.ledger.dossier(of: "harbour")
    let path = bundle.folder.path("second")
    _ = try bundle.ledger.exportBundle(
      of: dossier, report: try TestBundle.report(on: dossier, in: bundle.ledger, for: .public),
      under: TestBundle.conditions(.public), key: bundle.key, at: 1_795_000_009, to: path,
      TestDesk.writing(41))
    #expect(throws: Never.self) { try auditBundle(in: path, pinned: nil) }
  }
}
