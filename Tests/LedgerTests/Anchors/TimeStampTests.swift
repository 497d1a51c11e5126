import Claims
import Testing

@testable import Ledger

@Suite struct TimeStampTests {
  private static let signed: [UInt8] = [0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 0x01, 0x07, 0x02]
  private static let info: [UInt8] = [
    0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 0x01, 0x09, 0x10, 0x01, 0x04,
  ]
  private static let sha256: [UInt8] = [0x60, 0x86, 0x48, 0x01, 0x65, 0x03, 0x04, 0x02, 0x01]
  private static let sha512: [UInt8] = [0x60, 0x86, 0x48, 0x01, 0x65, 0x03, 0x04, 0x02, 0x03]
  private let hash = Hash(of: Array("head".utf8))

  private func value(_ tag: UInt8, _ content: [UInt8]) -> [UInt8] {
    let length: [UInt8] =
      content.count < 0x80
      ? [UInt8(content.count)] : [0x82, UInt8(content.count >> 8), UInt8(content.count & 0xFF)]
    return [tag]
      + (content.count >= 0x80 && content.count < 0x100 ? [0x81, UInt8(content.count)] : length)
      + content
  }

  private func sequence(_ members: [UInt8]...) -> [UInt8] { value(0x30, Array(members.joined())) }

  /// A token as an authority makes it, but for its signature.
  private func token(
    version: UInt8 = 1, algorithm: [UInt8] = sha256, imprint: [UInt8]? = nil,
    type: [UInt8] = info, time: String = "20261122093000Z"
  ) -> [UInt8] {
    let stamped = sequence(
      value(2, [version]), value(6, [0x2A, 3]),
      sequence(sequence(value(6, algorithm), value(5, [])), value(4, imprint ?? hash.bytes)),
      value(2, [7]), value(0x18, Array(time.utf8)))
    let content = sequence(value(6, type), value(0xA0, value(4, stamped)))
    let data = sequence(
      value(2, [3]), value(0x31, sequence(value(6, Self.sha256))), content,
      value(0x31, value(4, Array(repeating: 0, count: 300))))
    return sequence(value(6, Self.signed), value(0xA0, data))
  }

  private func response(_ status: UInt8, _ token: [UInt8]) -> [UInt8] {
    sequence(sequence(value(2, [status])), token)
  }

  @Test func `a token says of what and when, alone or in a response`() throws {
    for bytes in [token(), response(0, token()), response(1, token())] {
      let stamp = try #require(TimeStamp(bytes))
      #expect(stamp.kind == .rfc3161)
      #expect(stamp.imprint == hash)
      #expect(stamp.time == "2026-11-22T09:30:00Z")
    }
    #expect(TimeStamp(token(time: "20261122093000.25Z"))?.time == "2026-11-22T09:30:00Z")
  }

  @Test func `anything else is no time stamp`() {
    let others = [
      response(2, token()), token(version: 2), token(algorithm: Self.sha512),
      token(imprint: Array(repeating: 1, count: 20)), token(type: Self.signed),
      token(time: "2026112209300"), token(time: "20261122093000"), token(time: "2026112209300xZ"),
      token() + [0], [0x30, 0x80] + token().dropFirst(4) + [0, 0],
    ]
    for (index, bytes) in others.enumerated() { #expect(TimeStamp(bytes) == nil, "\(index)") }
  }

  /// No byte of it can be left out, and none of its lengths be another, without its being refused or saying
  /// the same.
  @Test func `a token cut anywhere is none`() {
    let bytes = response(0, token())
    for length in 0..<bytes.count {
      #expect(TimeStamp(Array(bytes.prefix(length))) == nil, "\(length)")
    }
  }

  @Test func `bytes of all kinds end in an answer`() {
    var generator = SeededGenerator(seed: 7)
    let bytes = response(0, token())
    for _ in 0..<3000 {
      var changed = bytes
      for _ in 0..<3 {
        changed[Int.random(in: 0..<changed.count, using: &generator)] = UInt8.random(
          in: 0...255, using: &generator)
      }
      _ = TimeStamp(changed)
    }
  }

  @Test func `an authority's own tokens are read`() throws {
    let folder = try TemporaryFolder()
    guard Shell.run("command -v openssl", outputTo: "/dev/null") == 0 else {
      print("skipped: openssl is not installed")
      return
    }
    try Disk.create(folder.path("head"), Array("head".utf8), mode: 0o600)
    try Disk.create(folder.path("tsa.cnf"), Array(Self.settings.utf8), mode: 0o600)
    try Disk.create(folder.path("serial"), Array("01\n".utf8), mode: 0o600)
    let steps = [
      "openssl req -x509 -newkey rsa:2048 -nodes -keyout k.pem -out c.pem -config tsa.cnf -days 30",
      "openssl ts -query -data head -sha256 -cert -out head.tsq",
      "openssl ts -reply -queryfile head.tsq -signer c.pem -inkey k.pem -config tsa.cnf -out head.tsr",
      "openssl ts -reply -in head.tsr -token_out -out head.token -config tsa.cnf",
      "openssl ts -verify -data head -in head.tsr -CAfile c.pem",
    ].joined(separator: " && ")
    let status = Shell.run("cd '\(folder.path)' && \(steps)", outputTo: folder.path("log"))
    let log = String(decoding: try Disk.read(folder.path("log")), as: UTF8.self)
    try #require(status == 0, "\(log)")
    for name in ["head.tsr", "head.token"] {
      let stamp = try #require(TimeStamp(Disk.read(folder.path(name))))
      #expect(stamp.imprint == hash)
      #expect(stamp.time?.hasPrefix("20") == true)
    }
  }

  private static let settings = """
    [req]
    distinguished_name = name
    x509_extensions = use
    prompt = no
    [name]
    CN = Test authority
    [use]
    extendedKeyUsage = critical,timeStamping
    [tsa]
    default_tsa = ours
    [ours]
    serial = serial
    signer_digest = sha256
    default_policy = 1.2.3.4.1
    digests = sha256
    ess_cert_id_alg = sha256
    """
}
