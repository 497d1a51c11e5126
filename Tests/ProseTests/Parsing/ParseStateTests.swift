import Prose
import Testing

@Suite struct ParseStateTests {
  @Test(arguments: 0..<200 as Range<UInt64>)
  func `any possible actions end in one tree`(seed: UInt64) {
    var random = TestGenerator(seed: seed)
    var state = ParseState(count: 1 + random.next(20))
    while !state.isDone {
      let possible = possibleActions(state)
      state.apply(possible[random.next(possible.count)])
    }
    #expect(isTree(state.heads.map(Int.init)))
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func `actions that cost nothing find the gold tree`(seed: UInt64) {
    var random = TestGenerator(seed: seed)
    let gold = projectiveTree(count: 1 + random.next(15), &random)
    let oracle = ArcOracle(heads: gold)
    var state = ParseState(count: gold.count)
    while !state.isDone {
      let costs = oracle.costs(in: state)
      let free = [
        (costs.shift, Action.shift), (costs.left, .left(.dep)), (costs.right, .right(.dep)),
      ]
      .filter { $0.0 == 0 }
      guard !free.isEmpty else { break }
      state.apply(free[random.next(free.count)].1)
    }
    #expect(state.heads == gold)
  }

  @Test(arguments: 0..<103)
  func `an action keeps its class`(index: Int) {
    #expect(Action(index: index).index == index)
  }

  @Test(arguments: 0..<100 as Range<UInt64>)
  func `the mask allows what the state allows`(seed: UInt64) {
    var random = TestGenerator(seed: seed)
    let mask = ActionMask()
    var state = ParseState(count: 1 + random.next(8))
    while !state.isDone {
      let offset = mask.offset(for: state)
      #expect((mask.values[offset + Action.shift.index] == 0) == state.canShift)
      #expect((mask.values[offset + Action.right(.obj).index] == 0) == state.canRight)
      let atRoot = state.next == state.count
      #expect(
        (mask.values[offset + Action.left(.root).index] == 0) == (state.canLeft && atRoot))
      #expect((mask.values[offset + Action.left(.obj).index] == 0) == (state.canLeft && !atRoot))
      let possible = possibleActions(state)
      state.apply(possible[random.next(possible.count)])
    }
  }

  private func possibleActions(_ state: ParseState) -> [Action] {
    (state.canShift ? [.shift] : []) + (state.canLeft ? [.left(.dep)] : [])
      + (state.canRight ? [.right(.dep)] : [])
  }

  /// A random tree without crossing arcs: each span's head is drawn, its sides are trees below it.
  private func projectiveTree(count: Int, _ random: inout TestGenerator) -> [Int32] {
    var heads = [Int32](repeating: 0, count: count)
    var spans = [(0..<count, count)]
    while let (span, head) = spans.popLast() {
      guard !span.isEmpty else { continue }
      let middle = span.lowerBound + random.next(span.count)
      heads[middle] = Int32(head)
      spans += [(span.lowerBound..<middle, middle), (middle + 1..<span.upperBound, middle)]
    }
    return heads
  }

  private func isTree(_ heads: [Int]) -> Bool {
    heads.count { $0 == heads.count } == 1
      && heads.indices.allSatisfy { word in
        var (at, steps) = (word, 0)
        while at < heads.count, steps <= heads.count { (at, steps) = (heads[at], steps + 1) }
        return at == heads.count
      }
  }
}
