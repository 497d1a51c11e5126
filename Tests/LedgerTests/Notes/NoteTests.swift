import Glibc
import Testing

@testable import Ledger

@Suite struct NoteTests {
  private let key: SigningKey
  private let other: SigningKey
  private let witness: SigningKey

  init() throws {
    key = try SigningKey(name: "desk.example/one", kind: .note, entropy: .seeded("a"))
    other = try SigningKey(name: "desk.example/two", kind: .note, entropy: .seeded("b"))
    witness = try SigningKey(name: "witness.example", kind: .cosignature, entropy: .seeded("c"))
  }

  private func note(_ text: String, _ keys: [SigningKey]) throws -> SignedNote {
    SignedNote(
      text: text, signatures: try keys.map { try $0.signature(over: text, at: 1_700_000_000) })
  }

  @Test func `a signed note reads back and names its signers`() throws {
    let note = try note("First line\n\nafter a gap\n", [key, witness])
    let read = try SignedNote(parsing: Array(note.description.utf8))
    #expect(read == note)
    #expect(
      try read.signers(among: [witness.verifier, key.verifier]) == [key.verifier, witness.verifier])
  }

  @Test func `unknown signatures are ignored, and a note without a known one is refused`() throws {
    let note = try note("text\n", [key, other])
    #expect(try note.signers(among: [key.verifier]) == [key.verifier])
    #expect(throws: NoteFault.unsigned) { try note.signers(among: [witness.verifier]) }
    #expect(throws: NoteFault.unsigned) { try note.signers(among: []) }
  }

  /// No changed byte of a note's text or signature passes.
  @Test func `every flipped byte is noticed`() throws {
    let bytes = Array(
      try note("tickmark/x\n3\n\(MerkleTree.emptyRoot.base64)\n", [key]).description.utf8)
    for index in bytes.indices {
      var changed = bytes
      changed[index] ^= 1
      let signers = try? SignedNote(parsing: changed).signers(among: [key.verifier])
      #expect(signers == nil, "byte \(index)")
    }
  }

  @Test func `a cosignature holds for its own time and text only`() throws {
    let signature = try witness.signature(over: "text\n", at: 77)
    #expect(witness.verifier.isValid(signature.bytes, over: "text\n"))
    #expect(!witness.verifier.isValid(signature.bytes, over: "texts\n"))
    var later = signature.bytes
    later[7] += 1
    #expect(!witness.verifier.isValid(later, over: "text\n"))
    #expect(!witness.verifier.isValid(Array(signature.bytes.dropFirst(8)), over: "text\n"))
  }

  @Test(arguments: [
    "", "\n", "text\n", "text\n\n", "text\n\n— a b\n", "text\n\n— a AAAAAAAA",
    "text\n\n- a AAAAAAAA\n", "text\n\n—  AAAAAAAA\n", "text\n\n— a  AAAAAAAA\n",
    "te\u{1}xt\n\n— a AAAAAAAA\n",
    "text\n\n— a+b AAAAAAAA\n", "text\r\n\n— a AAAAAAAA\n", "text\n\n— a AAAAAA==\n",
    "text\n\n— a AAAAAAAA\nmore\n",
  ])
  func `what is not a signed note is refused`(text: String) {
    #expect(throws: NoteFault.malformed) { try SignedNote(parsing: Array(text.utf8)) }
  }

  @Test func `a note with sixteen signatures is read`() throws {
    let keys = try (0..<16).map {
      try SigningKey(name: "k\($0)", kind: .note, entropy: .seeded("s"))
    }
    let note = try note("text\n", keys)
    #expect(
      try SignedNote(parsing: Array(note.description.utf8)).signers(among: keys.map(\.verifier))
        .count == 16)
  }

  @Test func `a verifier key reads back from its text`() throws {
    #expect(VerifierKey(parsing: key.verifier.description) == key.verifier)
    #expect(VerifierKey(parsing: witness.verifier.description) == witness.verifier)
  }

  @Test(arguments: ["", "a+b", "a+00000000+AQ==", "desk.example/one+00000000+"])
  func `what is not a verifier key is refused`(text: String) {
    #expect(VerifierKey(parsing: text) == nil)
  }

  @Test func `a verifier key with another id or name is refused`() {
    let text = key.verifier.description
    #expect(VerifierKey(parsing: text.split(separator: "one").joined(separator: "two")) == nil)
  }

  /// Points of low order and coordinates at or above the prime: verifiers disagree on these.
  @Test(arguments: [
    "0000000000000000000000000000000000000000000000000000000000000000",
    "0100000000000000000000000000000000000000000000000000000000000000",
    "0100000000000000000000000000000000000000000000000000000000000080",
    "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
    "edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
    "eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff",
    "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac03fa",
    "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05",
    "ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
  ])
  func `a key on which verifiers differ is refused`(hexadecimal: String) throws {
    let bytes = try #require(Hexadecimal.bytes(of: hexadecimal))
    #expect(VerifierKey(name: "a", kind: .note, bytes: bytes) == nil)
  }

  @Test(arguments: ["", "a b", "a+b", "a\u{A0}b", "a\tb"])
  func `a key cannot have such a name`(name: String) {
    #expect(throws: LedgerFault.self) { try SigningKey(name: name, kind: .note, entropy: .system) }
  }
}

@Suite struct CheckpointTests {
  @Test func `a checkpoint is three lines`() {
    let checkpoint = Checkpoint(origin: "a", head: TreeHead(size: 0, root: MerkleTree.emptyRoot))
    #expect(checkpoint.text == "a\n0\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n")
    #expect(Checkpoint(parsing: checkpoint.text) == checkpoint)
  }

  @Test(arguments: [
    "a\n00\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n",
    "a\n-1\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n",
    "a\n+1\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n",
    "\n1\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n",
    "a\n1\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU\n",
    "a\n1\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=",
    "a\n1\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\nextension\n", "a\n1\n",
  ])
  func `any other text is none`(text: String) {
    #expect(Checkpoint(parsing: text) == nil)
  }
}

@Suite struct KeyFileTests {
  @Test func `a key file is its owner's alone and reads back`() throws {
    let folder = try TemporaryFolder()
    let path = folder.path("keys/p1.key")
    let key = try SigningKey(name: "a", kind: .note, entropy: .system)
    try key.write(to: path)
    #expect(Disk.status(of: path)?.mode == 0o600)
    #expect(try SigningKey(readFrom: path).verifier == key.verifier)
    #expect(throws: LedgerFault.alreadyExists(path: path)) { try key.write(to: path) }
  }

  @Test func `a key that others can read is refused`() throws {
    let folder = try TemporaryFolder()
    let path = folder.path("p1.key")
    let text = "PRIVATE+KEY+a+00000000+AQ==\n"
    try Disk.create(path, Array(text.utf8), mode: 0o644)
    #expect(throws: LedgerFault.unsafeKey(path: path)) { try SigningKey(readFrom: path) }
  }

  @Test(
    arguments: [
      (0o600, true), (0o400, true), (0o640, false), (0o604, false), (0o620, false), (0o602, false),
      (0o700, false), (0o610, false), (0o4600, false), (0o666, false),
    ] as [(UInt32, Bool)])
  func `only its owner may read and write it`(mode: UInt32, isKept: Bool) throws {
    let folder = try TemporaryFolder()
    let path = folder.path("p1.key")
    let key = try SigningKey(name: "a", kind: .note, entropy: .system)
    try Disk.create(path, Array(key.text.utf8), mode: mode)
    if isKept {
      #expect(try SigningKey(readFrom: path).verifier == key.verifier)
    } else {
      #expect(throws: LedgerFault.unsafeKey(path: path)) { try SigningKey(readFrom: path) }
      #expect(LedgerFault.unsafeKey(path: path).remedy.hasPrefix("chmod 600 \(path)"))
    }
  }

  @Test(.enabled(if: geteuid() == 0, "only root can give a file away"))
  func `another's key is refused`() throws {
    let folder = try TemporaryFolder()
    let path = folder.path("p1.key")
    try SigningKey(name: "a", kind: .note, entropy: .system).write(to: path)
    try #require(Shell.run("chown 65534 \(path)", outputTo: "/dev/null") == 0)
    #expect(throws: LedgerFault.foreignKey(path: path)) { try SigningKey(readFrom: path) }
  }

  @Test(arguments: ["", "PRIVATE+KEY+a+00000000+AQ==\n", "PRIVATE+KEY+\n", "x"])
  func `what is not a key is refused`(text: String) throws {
    let folder = try TemporaryFolder()
    let path = folder.path("p1.key")
    try Disk.create(path, Array(text.utf8), mode: 0o600)
    #expect(throws: LedgerFault.notAKey(path: path)) { try SigningKey(readFrom: path) }
  }
}

/// Judges that this project did not write.
@Suite struct ForeignVerifierTests {
  private static let cryptography = Python.run(["-c", "import cryptography"]) == 0

  /// OpenSSL, by Python's `cryptography`, verifies the bytes a checkpoint and a cosignature are over.
  @Test(
    .enabled(if: cryptography, "Python's cryptography is not installed"),
    arguments: [SignatureKind.note, .cosignature], [true, false])
  func `OpenSSL agrees on a signature`(kind: SignatureKind, isGenuine: Bool) throws {
    let key = try SigningKey(name: "desk.example", kind: kind, entropy: .seeded("foreign"))
    let text = "desk.example\n1\n\(MerkleTree.emptyRoot.base64)\n"
    let signature = try key.signature(over: text, at: 1_700_000_000).bytes
    let message =
      kind == .note ? Array(text.utf8) : Cosignature.message(for: text, at: 1_700_000_000)
    let script = """
      import sys
      from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey as K
      key, signature, message = (bytes.fromhex(word) for word in sys.argv[1:])
      K.from_public_bytes(key).verify(signature, message)
      """
    let status = Python.run([
      "-c", script, Hexadecimal.text(of: key.verifier.bytes),
      Hexadecimal.text(of: signature.suffix(64)),
      Hexadecimal.text(of: isGenuine ? message : message + [0]),
    ])
    #expect((status == 0) == isGenuine)
  }
}
