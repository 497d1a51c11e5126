import Prose

extension Assembler {
  /// Gives each member of a list a statement of its own, where the list allows it.
  func distributed(_ statement: Statement) -> [Statement] {
    let words = statement.words
    let lists = words.indices.compactMap { first in
      tree.coordination(at: first).flatMap { isDistributable($0, statement, words) ? $0 : nil }
    }
    guard !lists.isEmpty else { return [statement] }
    if let paired = respectively(lists, statement) { return paired }
    return product(lists, statement)
  }

  private func isDistributable(
    _ list: Coordination, _ statement: Statement, _ words: TokenSet
  ) -> Bool {
    guard list.members.allSatisfy({ !$0.isEmpty && !$0.isDisjoint(with: words) }) else {
      return false
    }
    if statement.isConditional || tree.isBounded(list) { return false }
    if isRemark(list, in: statement) || isBehindNoun(list) || isAllOfThem(list, in: statement) {
      return false
    }
    if grain == .claims, tree.isCollective(list) || isKeptInside(list.first, statement) {
      return false
    }
    return true
  }

  /// *the fair (for growers of hops and barley) was opened*: a remark in brackets is given out only where it
  /// is what is said.
  private func isRemark(_ list: Coordination, in statement: Statement) -> Bool {
    tree.bracketed.contains(list.first) && !tree.bracketed.contains(statement.head)
      && !statement.why.contains("member")
  }

  /// *two offices, a bank and a shop*: the two are the list, and neither of them alone.
  private func isAllOfThem(_ list: Coordination, in statement: Statement) -> Bool {
    guard grain == .claims, statement.edge == .apposition, list.first == statement.head,
      let anchor = tree.head(list.first)
    else { return false }
    return tree.tag(anchor) == .nns
  }

  /// *products new and old*: adjectives behind their noun say how wide it reaches.
  private func isBehindNoun(_ list: Coordination) -> Bool {
    tree.relation(list.first) == .amod && tree.head(list.first).map { $0 < list.first } == true
      && grain == .claims
  }

  /// Inside a clause that stays part of the statement nothing is given out.
  private func isKeptInside(_ word: Int, _ statement: Statement) -> Bool {
    var next = word
    while let above = tree.head(next), above != statement.head, next != statement.head {
      switch tree.relation(next) {
      case .aclRelcl, .acl, .advcl, .ccomp, .csubj, .parataxis: return true
      default: next = above
      }
    }
    switch tree.relation(next) {
    case .aclRelcl, .acl, .advcl, .ccomp, .csubj: return next != statement.head
    default: return false
    }
  }

  /// *Gold and silver went to Lang and Sand, respectively*: first with first.
  private func respectively(_ lists: [Coordination], _ statement: Statement) -> [Statement]? {
    guard let word = statement.words.indices.first(where: { tree.forms[$0] == "respectively" }),
      lists.count >= 2, lists[0].members.count == lists[1].members.count
    else { return nil }
    return lists[0].members.indices.map { member in
      var removed = TokenSet([word])
      for list in lists.prefix(2) { removed.formUnion(others(than: member, in: list)) }
      return statement.without(removed, because: "respectively")
    }
  }

  private func others(than member: Int, in list: Coordination) -> TokenSet {
    var removed = list.joints
    for (index, words) in list.members.enumerated() where index != member {
      removed.formUnion(words)
    }
    return removed.subtracting(list.members[member])
  }

  /// Every choice of one member from each list, unless there would be too many.
  private func product(_ lists: [Coordination], _ statement: Statement) -> [Statement] {
    var found = [statement]
    for list in lists where found.count * list.members.count <= Self.mostStatements {
      found = found.flatMap { one -> [Statement] in
        guard list.members.allSatisfy({ !$0.isDisjoint(with: one.words) }) else { return [one] }
        return list.members.indices.map { member in
          let removed = others(than: member, in: list).union(adjuncts(notOf: member, in: list))
          return inPlace(
            list.members[member], of: list.first, one.without(removed, because: "list"))
        }
      }
    }
    return found
  }

  /// *168 children died, as well as 17 teachers*: a subject's later member behind the verb comes before it.
  private func inPlace(_ member: TokenSet, of first: Int, _ statement: Statement) -> Statement {
    guard tree.isSubject(first), let verb = tree.head(first), first < verb,
      let start = member.first, start > verb, statement.runs.count == 1
    else { return statement }
    var moved = statement.without(member)
    let rest = moved.words
    moved.runs = [
      .copied(rest.intersection(TokenSet(0..<first))), .copied(member),
      .copied(rest.intersection(TokenSet(first..<tree.count))),
    ]
    return moved
  }

  /// More than this from one clause is a table in prose, and stays whole.
  private static let mostStatements = 12
}
