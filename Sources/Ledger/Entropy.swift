/// Where salts and ids come from; a value, so that a test or a demonstration is the same every time.
public enum Entropy: Hashable, Sendable {
  /// The system's cryptographic generator.
  case system
  /// Hashes of a seed and the purpose. Guessable: for tests and demonstrations only.
  case seeded(String)

  private static let size = 16

  /// 16 bytes for each purpose; the same purpose gives the same bytes under a seed.
  func values(_ count: Int, for purpose: (Int) -> String) -> [[UInt8]] {
    switch self {
    case .system:
      let bytes = SystemRandom.bytes(count * Entropy.size)
      return (0..<count).map { Array(bytes[($0 * Entropy.size)...].prefix(Entropy.size)) }
    case .seeded(let seed):
      return (0..<count).map { index in
        Array(Hash(of: Array("\(seed)\n\(purpose(index))".utf8)).bytes.prefix(Entropy.size))
      }
    }
  }

  /// 16 bytes for one purpose.
  func bytes(for purpose: @autoclosure () -> String) -> [UInt8] {
    values(1) { _ in purpose() }[0]
  }

  /// 22 characters of base64url.
  func id(for purpose: @autoclosure () -> String) -> String {
    Base64.url.text(of: bytes(for: purpose()))
  }
}
