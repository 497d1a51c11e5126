/// A small seeded generator (SplitMix64), so that a failing case can be run again by its number.
struct Dice: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  mutating func number(_ range: Range<Int>) -> Int { Int.random(in: range, using: &self) }

  mutating func coin(_ odds: Int = 2) -> Bool { number(0..<odds) == 0 }

  mutating func pick<Element>(_ elements: [Element]) -> Element {
    elements[number(0..<elements.count)]
  }

  mutating func term<Term: CaseIterable>(_ type: Term.Type) -> Term {
    pick(Array(Term.allCases))
  }

  mutating func maybe<Value>(_ make: (inout Dice) -> Value) -> Value? {
    coin() ? make(&self) : nil
  }

  mutating func list<Value>(_ most: Int = 3, _ make: (inout Dice) -> Value) -> [Value] {
    (0..<number(0..<(most + 1))).map { _ in make(&self) }
  }
}
