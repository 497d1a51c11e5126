import Claims
import FoundationEssentials
import Testing

@testable import Ledger

/// Where implementations of Ed25519 differ: keys are refused on which they do, and verify.py agrees with the
/// program on every signature.
@Suite struct EdgeOfEd25519Tests {
  /// Coordinates from the prime on: each is another way to write a small one.
  @Test(arguments: 0..<19 as Range<UInt8>, [0x7F, 0xFF] as [UInt8])
  func `no key has a coordinate at or above the prime`(above: UInt8, last: UInt8) {
    let bytes = [0xED + above] + Array(repeating: 0xFF, count: 30) + [last]
    #expect(VerifierKey(name: "a", kind: .note, bytes: bytes) == nil)
    #expect(VerifierKey(name: "a", kind: .cosignature, bytes: bytes) == nil)
  }

  @Test func `the largest coordinate below the prime is no reason to refuse`() {
    let bytes: [UInt8] = [0xEB] + Array(repeating: 0xFF, count: 30) + [0x7F]
    #expect(Ed25519Point.isTrustworthy(bytes))
  }

  @Test func `verify.py and the program agree on every signature at the edge`() throws {
    guard Python.isInstalled else {
      print("skipped: python3 is not installed")
      return
    }
    let cases = try self.cases()
    #expect(cases.count > 200)
    var passed = 0
    for item in cases {
      let key = try bytes(item["key"])
      let (signature, message) = try (bytes(item["signature"]), bytes(item["message"]))
      let text = String(decoding: message, as: UTF8.self)
      let isValid =
        VerifierKey(name: "a", kind: .note, bytes: key)?.isValid(signature, over: text) ?? false
      #expect(isValid == item["passes"]?.bool, "\(item)")
      passed += isValid ? 1 : 0
    }
    #expect(passed > 1)
  }

  private func bytes(_ value: JSON?) throws -> [UInt8] {
    try #require(Hexadecimal.bytes(of: value?.string ?? "?"))
  }

  private func cases() throws -> [JSON] {
    let folder = try TemporaryFolder()
    let verifier = VerifierScript.file
    try Disk.create(folder.path(verifier.name), verifier.bytes, mode: 0o600)
    let script = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Verifiers/ed25519.py").path
    let output = folder.path("cases.json")
    #expect(Python.run([script, folder.path], outputTo: output) == 0)
    return try #require(try JSON(parsing: Disk.read(output)).array)
  }
}
