import Claims

@testable import Ledger

/// What came after the first frozen ledger: a rule on sign-offs, a key in another's place, a time stamp.
struct FrozenHistory2 {
  static func record(at path: String) throws {
    let folder = try TemporaryFolder()
    let ledger = try Ledger.create(at: path, desk: TestDesk.people, TestDesk.writing())
    let desk = try ledger.makeKey(at: folder.path("desk.key"), TestDesk.writing(1))
    try ledger.makeKey(for: "p1", at: folder.path("p1.key"), TestDesk.writing(1))
    let own = try ledger.replaceKey(of: "p1", in: folder.path, TestDesk.writing(2))
    try ledger.record(Policy(signOffsRequired: [.checker, .second]), TestDesk.writing(2))
    let dossier = try TestDesk.article(in: ledger)
    _ = try ledger.signUnsealed(dossier, key: own, TestDesk.writing(52))
    let note = try ledger.seal("harbour", with: desk, at: 1_795_000_060)
    _ = try ledger.attach(
      OpenTimestampsProof.bytes(of: Array(note.description.utf8)), TestDesk.writing(53))
  }
}

/// The beginning of a proof as OpenTimestamps writes it.
enum OpenTimestampsProof {
  static func bytes(of file: [UInt8]) -> [UInt8] {
    [0] + Array("OpenTimestamps\0\0Proof\0".utf8)
      + [0xBF, 0x89, 0xE2, 0xE8, 0x84, 0xE8, 0x92, 0x94, 1, 8] + Hash(of: file).bytes
      + [0xF0, 4, 1, 2, 3, 4]
  }
}
