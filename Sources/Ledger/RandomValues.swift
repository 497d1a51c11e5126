/// Values of 16 bytes, one for each purpose; the same purpose gives the same bytes under a seed.
struct RandomValues {
  private static let size = 16
  /// What the system is asked for at once: the most that one call gives.
  private static let supply = 256
  private let entropy: Entropy
  private var bytes: ArraySlice<UInt8> = []

  init(_ entropy: Entropy) { self.entropy = entropy }

  mutating func next(for purpose: @autoclosure () throws -> String) rethrows -> [UInt8] {
    switch entropy {
    case .system:
      if bytes.isEmpty { bytes = SystemRandom.bytes(RandomValues.supply)[...] }
      defer { bytes = bytes.dropFirst(RandomValues.size) }
      return Array(bytes.prefix(RandomValues.size))
    case .seeded(let seed):
      let text = "\(seed)\n" + (try purpose())
      return Array(Hash(of: Array(text.utf8)).bytes.prefix(RandomValues.size))
    }
  }
}
