import Prose

extension Assembler {
  /// One facet for each circumstance, where a statement has two or more.
  func byAdjunct(_ statement: Statement) -> [Statement] {
    guard !statement.isConditional else { return [statement] }
    let words = statement.words
    let complement = complement(of: statement.head)
    let adjuncts = adjuncts(of: statement.head).filter {
      !$0.isDisjoint(with: words) && complement.map($0.contains) != true
    }
    guard adjuncts.count >= 2 else { return [statement] }
    let all = adjuncts.reduce(into: TokenSet()) { $0.formUnion($1) }
    let each = adjuncts.map { statement.without(all.subtracting($0), because: "circumstance") }
    return hasComplement(statement.head) ? each + [statement.without(all, because: "core")] : each
  }

  /// *moved to the United States in 1998*: what stands right behind a verb without an object belongs to it.
  private func complement(of head: Int) -> Int? {
    guard tree.pos(head) == .verb, tree.child(head, .xcomp, .ccomp) == nil,
      !Self.origins.contains(tree.lemma(head)),
      case let object = tree.child(head, .obj).map(tree.subtree) ?? TokenSet(),
      let first = tree.children(head).first(where: { child in
        child > head && isAdjunct(child, of: head)
      }), !isTime(first), let start = tree.subtree(first).first,
      (head + 1..<max(head + 1, start)).allSatisfy({
        tree.relation($0) == .advmod || tree.relation($0) == .compoundPrt || object.contains($0)
      })
    else { return nil }
    if !object.isEmpty, let opener = tree.child(first, .case) {
      return Self.governed.contains(tree.forms[opener]) ? first : nil
    }
    return first
  }

  /// Whether the clause says something without its circumstances.
  private func hasComplement(_ head: Int) -> Bool {
    tree.child(head, .obj, .xcomp, .ccomp) != nil
  }

  /// The clause's circumstances; those that belong together are one (*from … to*, *more … than*).
  private func adjuncts(of head: Int) -> [TokenSet] {
    var found: [TokenSet] = []
    for child in tree.children(head) where isAdjunct(child, of: head) {
      let words = tree.subtree(child)
      if isGlued(child), let last = found.popLast() {
        found.append(last.union(words))
      } else {
        found.append(words)
      }
    }
    return found
  }

  private static let governed: Set = ["to", "for", "as", "into", "from", "with", "of"]

  private func isAdjunct(_ child: Int, of head: Int) -> Bool {
    switch tree.relation(child) {
    case .obl, .oblUnmarked: return !isComparisonBase(child)
    case .oblAgent: return false
    case .advcl: return tree.pos(child) == .verb
    default: return false
    }
  }

  private func isComparisonBase(_ child: Int) -> Bool {
    tree.child(child, .case).map { ["than", "per"].contains(tree.forms[$0]) } == true
  }

  /// *to* after *from*, *until* after *from*.
  private func isGlued(_ child: Int) -> Bool {
    guard let opener = tree.child(child, .case),
      ["to", "until", "till", "through"].contains(tree.forms[opener]),
      let head = tree.head(child)
    else { return false }
    return tree.children(head).contains { other in
      other < child && tree.child(other, .case).map { tree.forms[$0] == "from" } == true
    }
  }
}
