/// A signature over a checkpoint and the moment it was made (C2SP tlog-cosignature, Ed25519).
struct Cosignature: Hashable {
  /// Seconds since 1970.
  let time: Int
  /// 64 bytes.
  let signature: [UInt8]

  init(time: Int, signing: () throws -> [UInt8]) rethrows {
    self.time = time
    signature = try signing()
  }

  /// From the time, eight bytes with the most significant first, and the signature.
  init?(_ bytes: [UInt8]) {
    guard bytes.count == 72, bytes[0] < 0x80 else { return nil }
    time = bytes.prefix(8).reduce(0) { $0 << 8 | Int($1) }
    signature = Array(bytes.dropFirst(8))
  }

  var bytes: [UInt8] {
    (0..<8).map { UInt8(truncatingIfNeeded: time >> (56 - 8 * $0)) } + signature
  }

  func message(for text: String) -> [UInt8] { Cosignature.message(for: text, at: time) }

  static func message(for text: String, at time: Int) -> [UInt8] {
    Array("cosignature/v1\ntime \(time)\n\(text)".utf8)
  }
}
