/// What each action costs: the gold arcs that can no longer be found after it (Goldberg and Nivre
/// 2013).
package struct ArcOracle: Sendable {
  /// Each word's gold head; the root is the number of words.
  package let heads: [Int32]

  package init(heads: [Int32]) { self.heads = heads }

  /// The costs of shift, left and right; nil where the action is not possible.
  package func costs(in state: ParseState) -> (shift: Int?, left: Int?, right: Int?) {
    let top = Int(state.stack[state.stack.count - 1])
    let pending = (state.next..<state.count).count { heads[$0] == Int32(top) }
    let head = Int(heads[top])
    let below = state.stack.count > 1 ? Int(state.stack[state.stack.count - 2]) : -1
    return (
      state.canShift ? shiftCost(state) : nil,
      state.canLeft ? pending + (head == below || head > state.next ? 1 : 0) : nil,
      state.canRight ? pending + (head >= state.next ? 1 : 0) : nil
    )
  }

  private func shiftCost(_ state: ParseState) -> Int {
    let word = Int32(state.next)
    let head = heads[state.next]
    let lost = state.stack.dropLast().contains(head) ? 1 : 0
    return lost + state.stack.count { heads[Int($0)] == word }
  }
}
