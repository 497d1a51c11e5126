import Prose

/// A sentence's assertions, each below the one it hangs from, at one grain.
struct AssertionTree: Sendable {
  let tree: SentenceTree
  let grain: Grain
  /// The heads of clauses that are what a named source says.
  let reported: [Int: Report]
  /// The words that say, or begin to say, who reports.
  let reporters: TokenSet
  /// The verbs that say something which is no claim without them.
  let keptCues: TokenSet
  /// The words that stand under a condition, or are one.
  let conditional: TokenSet
  private(set) var assertions: [Assertion] = []
  /// The heads of what must stay where it stands.
  private let refused: Set<Int>

  init(_ tree: SentenceTree, grain: Grain, reports: [Report], refused: Set<Int> = []) {
    self.tree = tree
    self.refused = refused
    self.grain = grain
    reported = AssertionTree.reported(reports, in: tree)
    reporters = TokenSet(reported.values.flatMap { [$0.cueHead, $0.sourceHead ?? $0.cueHead] })
    keptCues = TokenSet(reports.filter { $0.frame == .clause }.map(\.cueHead)).subtracting(
      reporters)
    conditional = TokenSet((0..<tree.count).lazy.filter(tree.isConditional))
    guard tree.count > 0 else { return }
    add(
      head: tree.root, anchor: nil, edge: .root, parent: nil, treatment: .split,
      scope: TokenSet(0..<tree.count))
    walk()
  }

  /// Finds the assertions breadth first; each word belongs to the nearest assertion above it.
  private mutating func walk() {
    var open: [(word: Int, owner: Int)] = [(tree.root, 0)]
    var next = 0
    while next < open.count {
      let (word, owner) = open[next]
      next += 1
      for child in tree.children(word) {
        guard !refused.contains(child), let found = construction(at: child, under: word) else {
          open.append((child, owner))
          continue
        }
        add(
          head: child, anchor: word, edge: found.edge, parent: owner, treatment: found.treatment,
          scope: found.scope ?? tree.subtree(child))
        open.append((child, assertions.count - 1))
      }
    }
  }

  private mutating func add(
    head: Int, anchor: Int?, edge: Edge, parent: Int?, treatment: Treatment, scope: TokenSet
  ) {
    let before =
      edge == .root || edge == .title ? TokenSet() : separators(before: scope, head: head)
    assertions.append(
      Assertion(
        head: head, anchor: anchor, edge: edge, parent: parent, treatment: treatment, scope: scope,
        cut: treatment == .both ? TokenSet() : scope.union(before), separators: before))
  }

  /// The conjunction and comma that led to a scope, where they hang from elsewhere.
  private func separators(before scope: TokenSet, head: Int) -> TokenSet {
    var words = TokenSet()
    guard var word = scope.first else { return words }
    while word > 0, tree.pos(word - 1) == .punct || tree.relation(word - 1) == .cc,
      !tree.isQuoteMark(word - 1), tree.forms[word - 1] != ")",
      tree.relation(word - 1) != .ccPreconj
    {
      word -= 1
      words.insert(word)
    }
    return words
  }

  /// The assertions that leave another, or stay and are also said: all but those dropped.
  var stated: [Int] { assertions.indices.filter { assertions[$0].treatment != .dropped } }

  /// An assertion's words without those of assertions that left it.
  func words(of index: Int) -> TokenSet {
    var words = assertions[index].scope
    for (other, assertion) in assertions.enumerated() where other != index {
      if isBelow(other, index) { words.subtract(assertion.cut) }
    }
    return words
  }

  private func isBelow(_ other: Int, _ index: Int) -> Bool {
    var next = assertions[other].parent
    while let above = next {
      if above == index { return true }
      next = assertions[above].parent
    }
    return false
  }

  /// What left the assertion with this head, or the assertion itself where nothing left it.
  func givenUp(by head: Int) -> [Int] {
    let indices = assertions.indices.filter { assertions[$0].head == head }
    let taken = assertions.filter { assertion in
      assertion.parent.map(indices.contains) == true && assertion.treatment != .both
        && assertion.edge != .title && assertion.edge != .age
    }
    return taken.isEmpty ? [head] : taken.map(\.head)
  }

  func children(of index: Int, _ edge: Edge) -> [Int] {
    assertions.indices.filter { assertions[$0].parent == index && assertions[$0].edge == edge }
  }
}

/// What a construction makes of a word and what hangs from it.
struct Construction: Hashable, Sendable {
  let edge: Edge
  let treatment: Treatment
  /// All its words, where they are not just the word with its subtree.
  var scope: TokenSet?

  init(_ edge: Edge, _ treatment: Treatment, scope: TokenSet? = nil) {
    self.edge = edge
    self.treatment = treatment
    self.scope = scope
  }
}
