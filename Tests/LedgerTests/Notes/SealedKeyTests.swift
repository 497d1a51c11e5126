import Testing

@testable import Ledger

@Suite struct SealedKeyTests {
  private static let passphrase = "correct horse battery"
  private let folder: TemporaryFolder
  private let path: String
  private let key: SigningKey
  /// Little work, for tests.
  private let cost: ScryptCost

  init() throws {
    folder = try TemporaryFolder()
    path = folder.path("p1.key")
    key = try SigningKey(name: "a/p/p1", kind: .cosignature, entropy: .seeded("sealed"))
    cost = try #require(ScryptCost(rounds: 10))
    try key.write(to: path)
    try key.rewrite(path, passphrase: Self.passphrase, cost: cost)
  }

  private var text: String {
    get throws { String(decoding: try Disk.read(path), as: UTF8.self) }
  }

  private func opened(_ passphrase: String = passphrase) throws -> VerifierKey {
    try SigningKey(readFrom: path) { passphrase }.verifier
  }

  @Test func `it opens with its passphrase, and the file tells nothing`() throws {
    #expect(try opened() == key.verifier)
    #expect(try SigningKey.isSealed(path))
    #expect(Disk.status(of: path)?.mode == 0o600)
    #expect(Disk.names(in: folder.path) == ["p1.key"])
    #expect(try !text.contains("PRIVATE"))
    #expect(try text.hasPrefix("$scrypt$ln=10,r=8,p=1$"))
  }

  @Test func `the same key is never sealed to the same bytes`() throws {
    let before = try text
    try key.rewrite(path, passphrase: Self.passphrase, cost: cost)
    #expect(try text != before)
  }

  @Test func `it can be plain again`() throws {
    try key.rewrite(path, passphrase: nil)
    #expect(try !SigningKey.isSealed(path))
    #expect(try SigningKey(readFrom: path).verifier == key.verifier)
  }

  @Test(arguments: ["", "correct horse batterx", "correct horse battery ", "Correct horse battery"])
  func `another passphrase is refused`(passphrase: String) {
    #expect(throws: LedgerFault.wrongPassphrase(path: path)) { try opened(passphrase) }
  }

  @Test(arguments: ["", "elevenbytes", String(repeating: "x", count: 1025)])
  func `a passphrase that is too short or long seals nothing`(passphrase: String) throws {
    let before = try text
    #expect(throws: LedgerFault.badPassphrase) {
      try key.rewrite(path, passphrase: passphrase, cost: cost)
    }
    #expect(try text == before)
  }

  @Test func `no changed byte passes`() throws {
    let bytes = try Disk.read(path)
    for index in stride(from: 0, to: bytes.count, by: 3) {
      var changed = bytes
      changed[index] ^= 1
      try Disk.replace(path, with: changed, mode: 0o600)
      #expect(throws: LedgerFault.self, "byte \(index)") { try opened() }
    }
  }

  /// Costs that would take all memory, and spellings that differ.
  @Test(arguments: [
    ("ln=10", "ln=30"), ("ln=10", "ln=9"), ("ln=10", "ln=010"), ("ln=10", "ln=-1"), ("r=8", "r=9"),
    ("p=1", "p=2"), (",p=1", ""), ("$scrypt$", "$scrypt$$"), ("\n", ""), ("\n", "\n\n"),
  ])
  func `other parameters are refused before any work`(part: String, change: String) throws {
    let changed = try text.replacing(part, with: change)
    try Disk.replace(path, with: Array(changed.utf8), mode: 0o600)
    #expect(throws: LedgerFault.notAKey(path: path)) { try opened() }
  }

  /// Python's own scrypt, and ChaCha20-Poly1305 of its `cryptography`.
  @Test(
    .enabled(
      if: Python.run(["-c", "import cryptography, hashlib; hashlib.scrypt"]) == 0,
      "Python's cryptography is not installed"))
  func `Python opens it too`() throws {
    let script = """
      import base64, hashlib, sys
      from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
      text = open(sys.argv[1]).read().rstrip("\\n")
      head, _, box = text.rpartition("$")
      salt, box = (base64.b64decode(part + "=" * (-len(part) % 4)) for part in (text.split("$")[3], box))
      secret = hashlib.scrypt(sys.argv[2].encode(), salt=salt, n=1 << 10, r=8, p=1, dklen=32)
      plain = ChaCha20Poly1305(secret).decrypt(box[:12], box[12:], (head + "$").encode())
      sys.exit(plain.decode() != sys.argv[3] + "\\n")
      """
    let plain = String(key.text.dropLast())
    #expect(Python.run(["-c", script, path, Self.passphrase, plain]) == 0)
  }
}
