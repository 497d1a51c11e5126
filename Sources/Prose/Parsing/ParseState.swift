/// A sentence half parsed: the stack, the next word, and the arcs found.
///
/// The words are 0..<count; `count` itself stands for the root, after the last word.
package struct ParseState: Sendable {
  /// What is known of a word, or of the root.
  package struct Word: Sendable {
    /// -1 where it has none yet.
    package fileprivate(set) var head: Int32 = -1
    package fileprivate(set) var relation: UInt8 = 0
    /// Its dependents to the left and to the right, counted up to 3.
    package fileprivate(set) var leftCount: UInt8 = 0
    package fileprivate(set) var rightCount: UInt8 = 0
    /// Its latest dependent to the left and to the right, -1 for none.
    package fileprivate(set) var leftChild: Int32 = -1
    package fileprivate(set) var rightChild: Int32 = -1
  }

  package let count: Int
  package private(set) var stack: [Int32] = []
  /// The first word not yet on the stack.
  package private(set) var next = 0
  /// The words and, last, the root: together, so that a state is two arrays.
  package private(set) var words: [Word]

  package init(count: Int) {
    self.count = count
    words = Array(repeating: Word(), count: count + 1)
    stack.reserveCapacity(count)
    refill()
  }

  /// Each word's head; -1 where it has none yet.
  package var heads: [Int32] { words.dropLast().map(\.head) }
  package var relations: [UInt8] { words.dropLast().map(\.relation) }

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
      words[next].leftChild = Int32(word)
      words[next].leftCount = min(3, words[next].leftCount + 1)
    case .right(let relation):
      let word = Int(stack.removeLast())
      let head = Int(stack[stack.count - 1])
      attach(word, to: head, relation)
      words[head].rightChild = Int32(word)
      words[head].rightCount = min(3, words[head].rightCount + 1)
    }
    refill()
  }

  private mutating func attach(_ word: Int, to head: Int, _ relation: Relation) {
    words[word].head = Int32(head)
    words[word].relation = relation.rawValue
  }

  /// With an empty stack only one step is possible: take it.
  private mutating func refill() {
    if stack.isEmpty && next < count {
      stack.append(Int32(next))
      next += 1
    }
  }
}
