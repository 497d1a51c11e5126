import Claims
import GRDB
import Glibc
import Testing

@testable import Ledger

@Suite struct SealingTests {
  private let folder: TemporaryFolder
  private let path: String
  private let ledger: Ledger
  private let key: SigningKey
  private let now = 1_795_000_000

  init() throws {
    folder = try TemporaryFolder()
    path = folder.path("ledger.sqlite")
    ledger = try Ledger.create(at: path, desk: TestDesk.people, TestDesk.writing())
    key = try ledger.makeKey(at: folder.path("keys/ledger.key"), TestDesk.writing())
    _ = try TestDesk.article(in: ledger)
  }

  @Test func `a seal is a checkpoint over the heads of the logs`() throws {
    let note = try ledger.seal("harbour", with: key, at: now)
    #expect(try note.signers(among: [key.verifier]) == [key.verifier])
    let checkpoint = try #require(Checkpoint(parsing: note.text))
    #expect(checkpoint.origin == (try ledger.origin()))
    #expect(checkpoint.head.size == 2)
    let last = try #require(try ledger.store.register().last?.checkpoint)
    #expect(last.head == (try ledger.head(of: "harbour")))
    #expect(try ledger.checkpoint() == note)
    #expect(try Disk.read(path + ".checkpoint") == Array(note.description.utf8))
    #expect(try ledger.audit().findings == [])
    #expect(try Ledger.open(path).audit().findings == [])
  }

  @Test func `each later seal continues the earlier ones`() throws {
    var notes: [SignedNote] = []
    for minute in 0..<5 {
      let dossier = try ledger.dossier(of: "harbour")
      _ = try ledger.append(
        [TestDesk.note(dossier.numbering.notes + 1)], to: dossier, TestDesk.writing(40 + minute))
      notes.append(try ledger.seal("harbour", with: key, at: now + minute))
    }
    for note in notes {
      let continuation = try ledger.continues(note)
      #expect(continuation.proof.proves(old: continuation.earlier.head, new: continuation.now))
    }
    #expect(try ledger.audit().findings == [])
  }

  @Test func `of two copies that went on apart neither continues the other`() throws {
    _ = try ledger.seal("harbour", with: key, at: now)
    let copy = folder.path("copy.sqlite")
    try ledger.backUp(to: copy)
    let notes = try [ledger, Ledger.open(copy)].enumerated().map { number, ledger in
      let dossier = try ledger.dossier(of: "harbour")
      _ = try ledger.append(
        [TestDesk.note(2, "copy \(number)")], to: dossier, TestDesk.writing(50))
      return try ledger.seal("harbour", with: key, at: now + 1)
    }
    let size = try #require(Checkpoint(parsing: notes[0].text)).head.size
    #expect(throws: LedgerFault.notContinued(size: size)) { try ledger.continues(notes[1]) }
    #expect(throws: LedgerFault.notContinued(size: size)) {
      try Ledger.open(copy).continues(notes[0])
    }
  }

  @Test func `a checkpoint of another ledger is named as such`() throws {
    let other = try Ledger.inMemory(
      desk: TestDesk.people,
      Writing(person: "p1", time: "2026-11-22T09:00:00.000Z", entropy: .seeded("other")))
    let key = try other.makeKey(at: folder.path("other.key"), TestDesk.writing())
    _ = try TestDesk.article(in: other)
    let note = try other.seal("harbour", with: key, at: now)
    #expect(throws: LedgerFault.foreignCheckpoint(origin: try other.origin())) {
      try ledger.continues(note)
    }
  }

  @Test func `nothing is signed where its checkpoint cannot be kept`() throws {
    let personal = try ledger.makeKey(for: "p1", at: folder.path("p1.key"), TestDesk.writing())
    let dossier = try ledger.dossier(of: "harbour")
    try #require(unsafe chmod(folder.path, 0o500) == 0)
    defer { _ = unsafe chmod(folder.path, 0o700) }
    guard geteuid() != 0 else { return }
    #expect(throws: LedgerFault.notPermitted(path: folder.path)) {
      try ledger.signOff(
        dossier, as: .editor, key: personal, sealing: key, at: now, TestDesk.writing(60))
    }
    #expect(try ledger.dossier(of: "harbour") == dossier)
  }

  @Test func `sealing the same head twice adds nothing`() throws {
    let first = try ledger.seal("harbour", with: key, at: now)
    #expect(try ledger.seal("harbour", with: key, at: now) == first)
  }

  @Test func `an older copy of the ledger is noticed when it is opened`() throws {
    let old = try Disk.read(path)
    _ = try ledger.seal("harbour", with: key, at: now)
    let copy = folder.path("old.sqlite")
    try Disk.create(copy, old, mode: 0o600)
    try Disk.create(copy + ".checkpoint", Disk.read(path + ".checkpoint"), mode: 0o600)
    #expect(throws: LedgerFault.rolledBack(path: copy + ".checkpoint")) { try Ledger.open(copy) }
  }

  @Test func `a seal over another history is not signed`() throws {
    _ = try ledger.seal("harbour", with: key, at: now)
    try ledger.tamper("DELETE FROM register; DELETE FROM checkpoint")
    let dossier = try ledger.dossier(of: "harbour")
    _ = try ledger.append([TestDesk.note(2)], to: dossier, TestDesk.writing(40))
    #expect(throws: LedgerFault.rolledBack(path: path + ".checkpoint")) {
      try ledger.seal("harbour", with: key, at: now)
    }
    #expect(try ledger.store.register().isEmpty)
  }

  @Test func `a checkpoint of another history is not continued`() throws {
    let twin = try Ledger.inMemory(desk: TestDesk.people, TestDesk.writing())
    let twinKey = try twin.makeKey(at: folder.path("twin.key"), TestDesk.writing())
    _ = try twin.openArticle([TestDesk.imported()], TestDesk.writing(1))
    let foreign = try twin.seal("harbour", with: twinKey, at: now)
    _ = try ledger.seal("harbour", with: key, at: now)
    #expect(throws: LedgerFault.notContinued(size: 2)) { try ledger.continues(foreign) }
  }

  @Test(arguments: [
    ("a head dropped", "DELETE FROM register WHERE i = 1"),
    (
      "a head edited",
      "UPDATE register SET leaf = CAST(replace(CAST(leaf AS TEXT), '8', '7') AS BLOB) WHERE i = 1"
    ),
    (
      "heads swapped",
      "UPDATE register SET i = 9 WHERE i = 0; UPDATE register SET i = 0 WHERE i = 1; UPDATE register SET i = 1 WHERE i = 9"
    ),
    ("a head doubled", "INSERT INTO register SELECT 2, leaf, hash FROM register WHERE i = 1"),
    ("the checkpoints dropped", "DELETE FROM checkpoint"),
    ("a checkpoint stripped", "UPDATE checkpoint SET note = CAST('x' AS BLOB)"),
    (
      "a signature flipped",
      "UPDATE checkpoint SET note = CAST(replace(CAST(note AS TEXT), '— tickmark', '— tickmarx') AS BLOB)"
    ),
  ])
  func `a changed register does not pass`(_: String, sql: String) throws {
    _ = try ledger.seal("harbour", with: key, at: now)
    try ledger.tamper(sql)
    #expect(try ledger.audit().findings.contains { $0.place.hasPrefix("register") })
  }

  /// Each is recorded in one transaction with its seal: without one it lost it.
  @Test(arguments: [
    (
      "a sign-off",
      SignedOff(role: .checker, seen: 8, key: "p1", cosignature: "") as any EventPayload
    ),
    ("a sign-off taken back", SignOffRevoked(index: 8, reason: "Too early.")),
    ("an export", ReportExported(profile: "public", files: [:], policy: Policy(), tool: "test")),
  ])
  func `what demands a seal is found when all seals are gone`(
    what: String, payload: any EventPayload
  ) throws {
    let personal = try ledger.makeKey(for: "p1", at: folder.path("p1.key"), TestDesk.writing())
    var dossier = try ledger.dossier(of: "harbour")
    if !(payload is ReportExported) {
      dossier = try ledger.signOff(
        dossier, as: .checker, key: personal, sealing: key, at: now, TestDesk.writing(60))
    }
    if !(payload is SignedOff) {
      dossier = try ledger.append(
        [payload], to: dossier, sealing: key, at: now, TestDesk.writing(61)
      ).article
    }
    _ = try ledger.append([TestDesk.note(2)], to: dossier, TestDesk.writing(62))
    #expect(try ledger.audit().findings == [])
    #expect(try ledger.audit().sealedLater == [])
    try ledger.tamper("DELETE FROM register; DELETE FROM checkpoint")
    Disk.remove(path + ".checkpoint")
    let due =
      "harbour event \(dossier.size - 1): is \(what), which is recorded only with its seal, and no signed checkpoint covers it"
    #expect(try ledger.audit().findings.last?.description == due)
    try ledger.seal("harbour", with: key, at: now + 1)
    #expect(try ledger.audit().findings == [])
    #expect(try ledger.audit().sealedLater.last?.index == dossier.size - 1)
  }
}
