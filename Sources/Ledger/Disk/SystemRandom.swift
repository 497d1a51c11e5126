import Glibc

/// The system's cryptographic generator, asked once for many bytes: a call each for eight of them, as
/// `SystemRandomNumberGenerator` does, costs more than the hashing.
enum SystemRandom {
  /// - Parameter count: At most 256.
  static func bytes(_ count: Int) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: count)
    let status = unsafe bytes.withUnsafeMutableBytes { unsafe getentropy($0.baseAddress, $0.count) }
    precondition(status == 0, "the system gives no random bytes")
    return bytes
  }
}
