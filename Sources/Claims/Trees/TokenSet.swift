/// A set of words of one tree, by their index in it.
struct TokenSet: Hashable, Sendable {
  /// The most words a tree can have.
  static let capacity = 512

  private var bits: SIMD8<UInt64> = .zero

  init() {}

  init(_ range: Range<Int>) {
    for index in range { insert(index) }
  }

  init(_ indices: some Sequence<Int>) {
    for index in indices { insert(index) }
  }

  mutating func insert(_ index: Int) { bits[index >> 6] |= 1 << UInt64(index & 63) }
  mutating func remove(_ index: Int) { bits[index >> 6] &= ~(1 << UInt64(index & 63)) }
  func contains(_ index: Int) -> Bool { bits[index >> 6] >> UInt64(index & 63) & 1 == 1 }

  var isEmpty: Bool { bits == .zero }

  var count: Int {
    var sum = 0
    for lane in 0..<8 { sum += bits[lane].nonzeroBitCount }
    return sum
  }

  mutating func formUnion(_ other: TokenSet) { bits |= other.bits }
  mutating func subtract(_ other: TokenSet) { bits &= ~other.bits }
  func union(_ other: TokenSet) -> TokenSet { with { $0.bits |= other.bits } }
  func subtracting(_ other: TokenSet) -> TokenSet { with { $0.bits &= ~other.bits } }
  func intersection(_ other: TokenSet) -> TokenSet { with { $0.bits &= other.bits } }
  func isSubset(of other: TokenSet) -> Bool { bits & ~other.bits == .zero }
  func isDisjoint(with other: TokenSet) -> Bool { bits & other.bits == .zero }

  private func with(_ change: (inout TokenSet) -> Void) -> TokenSet {
    var copy = self
    change(&copy)
    return copy
  }

  var first: Int? {
    for lane in 0..<8 where bits[lane] != 0 { return lane << 6 + bits[lane].trailingZeroBitCount }
    return nil
  }

  var last: Int? {
    for lane in (0..<8).reversed() where bits[lane] != 0 {
      return lane << 6 + 63 - bits[lane].leadingZeroBitCount
    }
    return nil
  }

  /// The words in text order.
  var indices: Indices { Indices(rest: bits) }

  struct Indices: Sequence, IteratorProtocol, Sendable {
    fileprivate var rest: SIMD8<UInt64>
    private var lane = 0

    fileprivate init(rest: SIMD8<UInt64>) { self.rest = rest }

    mutating func next() -> Int? {
      while lane < 8 {
        let bits = rest[lane]
        if bits != 0 {
          rest[lane] = bits & (bits - 1)
          return lane << 6 + bits.trailingZeroBitCount
        }
        lane += 1
      }
      return nil
    }

    func last(where isWanted: (Int) -> Bool) -> Int? {
      var words = TokenSet()
      words.bits = rest
      while let last = words.last {
        if isWanted(last) { return last }
        words.remove(last)
      }
      return nil
    }
  }
}
