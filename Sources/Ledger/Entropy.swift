/// Where salts and ids come from; a value, so that a test or a demonstration is the same every time.
public enum Entropy: Hashable, Sendable {
  /// The system's cryptographic generator.
  case system
  /// Hashes of a seed and the purpose. Guessable: for tests and demonstrations only.
  case seeded(String)

  /// 16 bytes for one purpose; the same purpose gives the same bytes under a seed.
  func bytes(for purpose: @autoclosure () -> String) -> [UInt8] {
    switch self {
    case .system:
      var generator = SystemRandomNumberGenerator()
      return [generator.next(), generator.next()].flatMap { word in
        (0..<8).map { UInt8(truncatingIfNeeded: word >> (8 * UInt64($0))) }
      }
    case .seeded(let seed):
      return Array(Hash(of: Array("\(seed)\n\(purpose())".utf8)).bytes.prefix(16))
    }
  }

  /// 22 characters of base64url.
  func id(for purpose: @autoclosure () -> String) -> String {
    Base64.url.text(of: bytes(for: purpose()))
  }
}
