/// A seeded generator for property tests (SplitMix64).
struct TestGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func bits() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// From 0 up to but not including the bound.
  mutating func next(_ bound: Int) -> Int { Int(bits() % UInt64(bound)) }

  /// From -2 to 2.
  mutating func float() -> Float { Float(next(4_000_001) - 2_000_000) / 1_000_000 }
}
