import Prose

extension Assembler {
  /// *won the cup in 1999 and the league in 2004*: where each member has a time, or a phrase with the same
  /// preposition, behind it, a member goes without those of the others.
  func adjuncts(notOf member: Int, in list: Coordination) -> TokenSet {
    guard let host = tree.head(list.first) else { return TokenSet() }
    let members = memberHeads(of: list)
    let placed = tree.children(host).filter { $0 > list.first && isPhrase($0) }.map { phrase in
      (phrase, slot: members.lastIndex { $0 < phrase } ?? 0)
    }
    var removed = TokenSet()
    for (phrase, slot) in placed where slot != member {
      let kind = kind(of: phrase)
      let slots = members.indices.filter { has(kind, member: members[$0], slot: $0, placed) }
      // It holds for all members since the last one with a phrase of its own.
      let start = slots.last { $0 < slot }.map { $0 + 1 } ?? 0
      if slots.count > 1, !(start...slot).contains(member) {
        removed.formUnion(tree.subtree(phrase))
      }
    }
    return removed.subtracting(list.members.reduce(into: TokenSet()) { $0.formUnion($1) })
  }

  private func memberHeads(of list: Coordination) -> [Int] {
    [list.first] + tree.children(list.first).filter { tree.relation($0) == .conj }
  }

  private func has(
    _ kind: String?, member: Int, slot: Int, _ placed: [(Int, slot: Int)]
  ) -> Bool {
    guard let kind else { return false }
    return placed.contains { $0.slot == slot && self.kind(of: $0.0) == kind }
      || tree.children(member).contains { $0 > member && self.kind(of: $0) == kind }
  }

  private func isPhrase(_ child: Int) -> Bool {
    tree.relation(child) == .obl || tree.relation(child) == .oblUnmarked
  }

  /// *time*, or the preposition that opens the phrase; nil where it is no phrase.
  private func kind(of child: Int) -> String? {
    guard tree.relation(child) == .nmod || isPhrase(child) else { return nil }
    if tree.pos(child) == .num, isYear(child) { return "time" }
    if tree.classes[child].contains(anyOf: [.month, .weekday])
      || tree.children(child).contains(where: { isYear($0) || tree.classes[$0].contains(.month) })
    {
      return "time"
    }
    return tree.opener(of: child)
  }
}
