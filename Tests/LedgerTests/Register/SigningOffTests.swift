import Claims
import Testing

@testable import Ledger

@Suite struct SigningOffTests {
  private let folder: TemporaryFolder
  private let ledger: Ledger
  private let key: SigningKey
  private let ledgerKey: SigningKey
  private let dossier: Dossier

  init() throws {
    folder = try TemporaryFolder()
    ledger = try TestDesk.ledger()
    ledgerKey = try ledger.makeKey(at: folder.path("ledger.key"), TestDesk.writing())
    key = try ledger.makeKey(for: "p1", at: folder.path("p1.key"), TestDesk.writing())
    dossier = try TestDesk.article(in: ledger)
  }

  private func signed() throws -> Dossier {
    try ledger.signOff(
      dossier, as: .checker, key: key, sealing: ledgerKey, at: 1_795_000_000, TestDesk.writing(30))
  }

  @Test func `a sign-off holds for what the signer saw`() throws {
    let dossier = try signed()
    let signOff = try #require(dossier.signOffsInForce.first)
    #expect(signOff.seen == 8)
    #expect(signOff.role == .checker)
    #expect(try ledger.dossier(of: "harbour") == dossier)
    #expect(try ledger.audit().findings == [])
  }

  @Test func `a remark leaves a sign-off in force, any change of the record makes it stale`() throws
  {
    var dossier = try signed()
    dossier = try ledger.append([TestDesk.note(2)], to: dossier, TestDesk.writing(31))
    #expect(dossier.signOffsInForce.count == 1)
    #expect(dossier.change(after: dossier.signOffs[0]) == nil)
    for (minute, event) in try [FlagResolved(number: 1, resolution: .fixed), claimEvent()]
      .enumerated()
    {
      dossier = try ledger.append([event], to: dossier, TestDesk.writing(32 + minute))
    }
    #expect(dossier.signOffsInForce.isEmpty)
    #expect(dossier.staleSignOffs == dossier.signOffs)
    let change = try #require(dossier.change(after: dossier.signOffs[0]))
    #expect(change.index == 10)
    #expect(change.summary == "resolve flag 1: fixed")
  }

  @Test func `a sign-off given anew stands in the stale one's place`() throws {
    var dossier = try ledger.append(
      [FlagResolved(number: 1, resolution: .fixed)], to: signed(), TestDesk.writing(32))
    dossier = try ledger.signOff(
      dossier, as: .checker, key: key, sealing: ledgerKey, at: 1_795_000_000, TestDesk.writing(33))
    #expect(dossier.staleSignOffs.isEmpty)
    #expect(dossier.signOffsInForce.map(\.seen) == [10])
  }

  private func claimEvent() throws -> any EventPayload { TestDesk.claim(3) }

  @Test func `a sign-off that is taken back no longer holds`() throws {
    let dossier = try ledger.append(
      [SignOffRevoked(index: 8, reason: "too soon")], to: signed(), TestDesk.writing(33))
    #expect(dossier.signOffsInForce.isEmpty)
  }

  @Test func `what is signed for is not taken back by an undo`() throws {
    let person = try #require(dossier.people["p1"])
    #expect(throws: Refusal.self) { try decide(Undo(), on: signed(), by: person) }
  }

  @Test func `a new key takes an old one's place, and what that one signed stands`() throws {
    let dossier = try signed()
    let new = try ledger.replaceKey(of: "p1", in: folder.path, TestDesk.writing(31))
    let file = folder.path(SigningKey.fileName(of: "p1", new.verifier.description))
    #expect(try SigningKey(readFrom: file).verifier == new.verifier)
    #expect(try ledger.desk().key(of: "p1")?.key == new.verifier.description)
    #expect(dossier.signOffsInForce.count == 1)
    #expect(throws: LedgerFault.wrongKey(person: "p1")) {
      try ledger.signOff(
        dossier, as: .editor, key: key, sealing: ledgerKey, at: 1_795_000_000, TestDesk.writing(32))
    }
    let both = try ledger.signOff(
      dossier, as: .editor, key: new, sealing: ledgerKey, at: 1_795_000_000, TestDesk.writing(32))
    #expect(both.signOffsInForce.count == 2)
    #expect(try ledger.audit().findings == [])
  }

  /// Points of order 1, 2, 4 and 8, and coordinates above the prime; each also with the sign bit set.
  @Test(arguments: [
    "01\(String(repeating: "0", count: 62))", "ec\(String(repeating: "f", count: 60))7f",
    String(repeating: "0", count: 64), "\(String(repeating: "0", count: 62))80",
    "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05",
    "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc85",
    "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a",
    "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac03fa",
    "ed\(String(repeating: "f", count: 60))7f", "ee\(String(repeating: "f", count: 62))", "",
  ])
  func `a weak key is not registered, and one that is there all the same is found`(
    point: String
  ) throws {
    let bytes = [SignatureKind.cosignature.rawValue] + (Hexadecimal.bytes(of: point) ?? [])
    let id = Hash(of: Array("p1\n".utf8) + bytes).bytes.prefix(4)
    let key = "p1+\(Hexadecimal.text(of: id))+\(Base64.standard.text(of: bytes))"
    let before = try ledger.desk()
    let registration = KeyRegistered(person: "p2", key: key)
    #expect(throws: LedgerFault.weakKey) {
      try ledger.append([registration], to: before, TestDesk.writing(31))
    }
    #expect(try ledger.desk() == before)
    let log = try ledger.deskLog()
    let entries = try StoredEvent.act(
      of: [registration], in: log, from: before.size, TestDesk.writing(31))
    try ledger.store.append(
      Batch(log: log, kind: .desk, expected: before.size, events: entries, change: .none))
    #expect(try ledger.audit().findings.map(\.index) == [before.size])
  }

  @Test func `a key that the desk never heard of since the power went is taken up`() throws {
    let (path, other) = (folder.path("p2.key"), try TestDesk.ledger())
    let left = try other.makeKey(for: "p2", at: path, TestDesk.writing(1))
    #expect(try ledger.makeKey(for: "p2", at: path, TestDesk.writing(2)).verifier == left.verifier)
    #expect(try ledger.desk().key(of: "p2")?.key == left.verifier.description)
  }

  @Test(arguments: ["p1.key", "half.key"])
  func `no other file is taken for a new key, nor written over`(name: String) throws {
    let path = folder.path(name)
    if name == "half.key" { try Disk.create(path, Array("PRIVATE+KEY+".utf8), mode: 0o600) }
    let before = try Disk.read(path)
    #expect(throws: LedgerFault.alreadyExists(path: path)) {
      try ledger.makeKey(for: "p1", at: path, TestDesk.writing(2))
    }
    #expect(try Disk.read(path) == before)
    #expect(Disk.names(in: folder.path).sorted() == Set(["ledger.key", "p1.key", name]).sorted())
  }

  @Test func `nobody signs with another's key`() throws {
    #expect(throws: LedgerFault.wrongKey(person: "p2")) {
      try ledger.signOff(
        dossier, as: .second, key: key, sealing: ledgerKey, at: 1_795_000_000,
        TestDesk.writing(30, by: "p2"))
    }
  }

  /// The signature is looked at again in every audit, not only when it is made.
  @Test(arguments: [
    ("another role's key", "p2", 8, true), ("more events than were seen", "p1", 7, false),
    ("a signature over another head", "p1", 8, false),
  ])
  func `a forged sign-off does not pass`(
    _: String, person: String, seen: Int, isGenuine: Bool
  ) throws {
    let head = try ledger.head(of: dossier)
    let origin = LedgerNames.origin(of: isGenuine ? dossier.id : "x", in: try ledger.origin())
    let text = Checkpoint(origin: origin, head: head).text
    let forged = SignedOff(
      role: .editor, seen: seen, key: key.verifier.description,
      cosignature: try key.signature(over: text, at: 1).base64)
    _ = try ledger.append([forged], to: dossier, TestDesk.writing(30, by: person))
    #expect(try ledger.audit().findings.contains { $0.index == 8 })
  }
}
