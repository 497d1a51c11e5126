/// Where salts and ids come from; a value, so that a test or a demonstration is the same every time.
public enum Entropy: Hashable, Sendable {
  /// The system's cryptographic generator.
  case system
  /// Hashes of a seed and the purpose. Guessable: for tests and demonstrations only.
  case seeded(String)

  /// 16 bytes for one purpose.
  func bytes(for purpose: @autoclosure () throws -> String) rethrows -> [UInt8] {
    var values = RandomValues(self)
    return try values.next(for: purpose())
  }

  /// 22 characters of base64url.
  func id(for purpose: @autoclosure () throws -> String) rethrows -> String {
    Base64.url.text(of: try bytes(for: purpose()))
  }
}
