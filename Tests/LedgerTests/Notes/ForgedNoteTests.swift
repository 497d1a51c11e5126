import Testing

@testable import Ledger

/// The ways in which other implementations' tests mangle keys, notes and checkpoints.
@Suite struct ForgedNoteTests {
  private let key: SigningKey
  private let other: SigningKey
  private static let text = "Two lines\nof text.\n"

  init() throws {
    key = try SigningKey(name: "desk.example/one", kind: .note, entropy: .seeded("a"))
    other = try SigningKey(name: "desk.example/two", kind: .note, entropy: .seeded("b"))
  }

  private func line(_ key: SigningKey) throws -> String {
    "— \(key.name) \(try key.signature(over: Self.text, at: 0).base64)\n"
  }

  @Test func `no part of a key is a key`() {
    let whole = key.verifier.description
    let digits = Array(whole.utf8)
    for start in digits.indices {
      for end in (start + 1)...digits.count where end - start < digits.count {
        #expect(VerifierKey(parsing: String(decoding: digits[start..<end], as: UTF8.self)) == nil)
      }
    }
    for index in digits.indices {
      var changed = digits
      changed[index] += 1
      #expect(VerifierKey(parsing: String(decoding: changed, as: UTF8.self)) == nil, "\(index)")
    }
  }

  @Test func `no part of a secret key is a secret key`() {
    let digits = Array(key.text.utf8)
    for start in digits.indices {
      for end in (start + 1)...digits.count where end - start < digits.count {
        let part = String(decoding: digits[start..<end], as: UTF8.self)
        #expect(SigningKey(parsing: part) == nil)
      }
    }
    for index in digits.indices {
      var changed = digits
      changed[index] += 1
      #expect(SigningKey(parsing: String(decoding: changed, as: UTF8.self)) == nil, "\(index)")
    }
  }

  /// Under ids that fit, so that nothing but the key itself is wrong.
  @Test(
    arguments: [
      (1, 31), (1, 33), (1, 0), (1, 64), (4, 31), (0, 32), (2, 32), (3, 32), (5, 32), (6, 32),
      (0x65, 32),
      (0xFF, 32),
    ] as [(UInt8, Int)])
  func `a key of another length or algorithm is none`(kind: UInt8, length: Int) {
    let bytes = [kind] + Array((key.verifier.bytes + key.verifier.bytes).prefix(length))
    let id = Hash(of: Array("a".utf8) + [0x0A] + bytes).bytes.prefix(4)
    let text = "a+\(Hexadecimal.text(of: id))+\(Base64.standard.text(of: bytes))"
    #expect(VerifierKey(parsing: text) == nil)
  }

  @Test func `a signature counts once, and those of others not at all`() throws {
    let (own, theirs) = try (line(key), line(other))
    let broken = theirs.dropLast(10) + "AAAA" + theirs.suffix(10)
    let note = try SignedNote(
      parsing: Array("\(Self.text)\n\(own)\(own)\(theirs)\(theirs)\(broken)".utf8))
    #expect(try note.signers(among: [key.verifier]) == [key.verifier])
    #expect(try note.signers(among: [key.verifier, key.verifier]) == [key.verifier])
    #expect(throws: NoteFault.badSignature(name: other.name)) {
      try note.signers(among: [key.verifier, other.verifier])
    }
  }

  @Test func `a longer or renamed signature is not the key's`() throws {
    let own = try line(key)
    func signers(_ line: String) throws -> [VerifierKey] {
      try SignedNote(parsing: Array("\(Self.text)\n\(line)".utf8)).signers(among: [key.verifier])
    }
    #expect(try signers(own) == [key.verifier])
    #expect(throws: NoteFault.badSignature(name: key.name)) {
      try signers(own.prefix(40) + "ABCD" + own.dropFirst(40))
    }
    #expect(throws: NoteFault.unsigned) {
      try signers(own.replacing(key.name, with: "desk.example"))
    }
    #expect(throws: NoteFault.unsigned) { try signers(own.replacing(key.name, with: other.name)) }
    let id = String(try key.signature(over: Self.text, at: 0).base64.prefix(5))
    #expect(throws: NoteFault.unsigned) { try signers(own.replacing(id, with: "xxxxx")) }
  }

  @Test func `what is not a note is refused before any signature is looked at`() throws {
    let own = try line(key)
    let whole = "\(Self.text)\n\(own)"
    let malformed: [[UInt8]] =
      [
        Self.text, Self.text + "\n", String(whole.dropLast()), "\u{1}" + whole,
        whole + "Unexpected.\n",
        whole + "\n", Self.text + own, "\(Self.text)\n\(own)\n\n", "\n\(own)",
        "\(Self.text)\n \(own)",
        "\(Self.text)\n\(own.replacing("— ", with: "—\u{A0}"))",
        "\(Self.text)\n\(own.replacing("— ", with: "– "))",
        "\(Self.text)\n— Bad Name AAAAAAAA\n", "\(Self.text)\n— name not-base64\n",
        "\(Self.text)\n— AAAAAAAA\n", "\(Self.text)\n— name YQ==\n",
        "\(Self.text)\n* name AAAAAAAA\n",
        "\(Self.text)\n" + String(repeating: own, count: 101), whole.replacing("\n", with: "\r\n"),
      ].map { Array($0.utf8) } + [[0xFF] + Array(whole.utf8), Array(whole.utf8) + [0xC3]]
    for bytes in malformed {
      #expect(throws: NoteFault.malformed, "\(String(decoding: bytes.prefix(80), as: UTF8.self))") {
        try SignedNote(parsing: bytes)
      }
    }
  }

  private static let root = MerkleTree.emptyRoot.base64

  @Test(arguments: [
    "Log v0\n123\n\(root)\n", "a b c\n0\n\(root)\n",
    "example.com/log/é\n9007199254740993\n\(root)\n",
    "x\n9223372036854775807\n\(root)\n",
  ])
  func `a checkpoint is any name, size and root`(text: String) throws {
    #expect(try #require(Checkpoint(parsing: text)).text == text)
  }

  @Test(arguments: [
    "", "Log v0\n", "Log v0\n123\n", "\n123\n\(root)\n", "Log v0\n123\n\(root)",
    "Log v0\n\n\(root)\n",
    "Log v0\nbananas\n\(root)\n", "Log v0\n-34\n\(root)\n",
    "Log v0\n34389457389457398457\n\(root)\n",
    "Log v0\n9223372036854775808\n\(root)\n", "Log v0\n0x10\n\(root)\n", "Log v0\n 1\n\(root)\n",
    "Log v0\n1 \n\(root)\n", "Log v0\n1_0\n\(root)\n", "Log v0\n１\n\(root)\n",
    "Log v0\n1.0\n\(root)\n",
    "Log v0\n007\n\(root)\n", "Log v0\n123\nThisIsn'tBase64\n", "Log v0\n123\nYmFuYW5hcw==\n",
    "Log v0\n123\n\(root)\(root)\n", "Log v0\n123\n\(root) \n", "Log v0\n123\n\(root)\nmore\n",
    "Log v0\n123\n\(root)\nlots\nof\nlines\n", "Log v0\n123\n\(root)\n\n\n\n",
    "Log v0\r\n123\r\n\(root)\r\n",
  ])
  func `any other body is no checkpoint of ours`(text: String) {
    #expect(Checkpoint(parsing: text) == nil)
  }
}
