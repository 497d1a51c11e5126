import Glibc

/// The system's cryptographic generator, asked once for many bytes: a call each for eight of them, as
/// `SystemRandomNumberGenerator` does, costs more than the hashing.
enum SystemRandom {
  /// The most that one call gives.
  private static let piece = 256

  static func bytes(_ count: Int) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: count)
    for start in stride(from: 0, to: count, by: piece) {
      let wanted = min(piece, count - start)
      let status = unsafe bytes.withUnsafeMutableBytes { space in
        unsafe getentropy(space.baseAddress?.advanced(by: start), wanted)
      }
      precondition(status == 0, "the system gives no random bytes")
    }
    return bytes
  }
}
