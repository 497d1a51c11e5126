/// Which encoded points may be public keys. Implementations differ on the others, so that a signature
/// could hold for one verifier and not for the next.
enum Ed25519Point {
  /// The field's prime, 2^255 − 19, least significant byte first.
  private static let prime: [UInt8] = [0xED] + Array(repeating: 0xFF, count: 30) + [0x7F]

  /// The y coordinates of the points of order 1, 2, 4 and 8, the sign bit cleared.
  private static let lowOrder: [[UInt8]] = [
    Array(repeating: 0, count: 32),
    [1] + Array(repeating: 0, count: 31),
    [0xEC] + Array(repeating: 0xFF, count: 30) + [0x7F],
    Hexadecimal.bytes(of: "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a") ?? [],
    Hexadecimal.bytes(of: "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05") ?? [],
  ]

  /// Whether the bytes encode a y coordinate below the prime, and not that of a point of low order.
  static func isTrustworthy(_ bytes: [UInt8]) -> Bool {
    guard bytes.count == 32 else { return false }
    var coordinate = bytes
    coordinate[31] &= 0x7F
    return coordinate.reversed().lexicographicallyPrecedes(prime.reversed())
      && !lowOrder.contains(coordinate)
  }
}
