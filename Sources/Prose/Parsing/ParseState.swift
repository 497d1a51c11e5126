/// A sentence half parsed: the stack, the next word, and the arcs found.
///
/// The words are 0..<count; `count` itself stands for the root, after the last word.
package struct ParseState: Sendable {
  package let count: Int
  package private(set) var stack: [Int32] = []
  /// The first word not yet on the stack.
  package private(set) var next = 0
  /// Each word's head; -1 where it has none yet.
  package private(set) var heads: [Int32]
  package private(set) var relations: [UInt8]
  /// Each word's latest dependent to the left and to the right, -1 for none.
  package private(set) var leftChild: [Int32]
  package private(set) var rightChild: [Int32]
  package private(set) var leftCount: [UInt8]
  package private(set) var rightCount: [UInt8]

  package init(count: Int) {
    self.count = count
    heads = Array(repeating: -1, count: count)
    relations = Array(repeating: 0, count: count)
    leftChild = Array(repeating: -1, count: count + 1)
    rightChild = leftChild
    leftCount = Array(repeating: 0, count: count + 1)
    rightCount = leftCount
    stack.reserveCapacity(count)
    refill()
  }

  package var isDone: Bool { stack.isEmpty && next == count }

  package var canShift: Bool { next < count }
  /// The root takes its one dependent last.
  package var canLeft: Bool { next < count || stack.count == 1 }
  package var canRight: Bool { stack.count > 1 }

  /// - Precondition: the action is possible.
  package mutating func apply(_ action: Action) {
    switch action {
    case .shift:
      stack.append(Int32(next))
      next += 1
    case .left(let relation):
      let word = Int(stack.removeLast())
      attach(word, to: next, relation)
      leftChild[next] = Int32(word)
      leftCount[next] = min(3, leftCount[next] + 1)
    case .right(let relation):
      let word = Int(stack.removeLast())
      let head = Int(stack[stack.count - 1])
      attach(word, to: head, relation)
      rightChild[head] = Int32(word)
      rightCount[head] = min(3, rightCount[head] + 1)
    }
    refill()
  }

  private mutating func attach(_ word: Int, to head: Int, _ relation: Relation) {
    heads[word] = Int32(head)
    relations[word] = relation.rawValue
  }

  /// With an empty stack only one step is possible: take it.
  private mutating func refill() {
    if stack.isEmpty && next < count {
      stack.append(Int32(next))
      next += 1
    }
  }
}
