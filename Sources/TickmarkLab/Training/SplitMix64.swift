/// A small seeded generator (Steele, Lea and Flood 2014): the same numbers on every machine.
struct SplitMix64: RandomNumberGenerator, Sendable {
  var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// From 0 up to but not including 1.
  mutating func unit() -> Float { Float(next() >> 40) * 0x1p-24 }

  /// From a bell curve (the sum of twelve, less six), spread 1.
  mutating func normal() -> Float { (0..<12).reduce(-6) { sum, _ in sum + unit() } }

  /// Shuffles in place (Fisher and Yates).
  mutating func shuffle<Element>(_ items: inout [Element]) {
    for index in stride(from: items.count - 1, to: 0, by: -1) {
      items.swapAt(index, Int(next() % UInt64(index + 1)))
    }
  }
}
