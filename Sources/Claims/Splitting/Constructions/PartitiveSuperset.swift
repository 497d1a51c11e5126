import Prose

extension Assembler {
  /// *Only three of the 12 pledged helicopters have arrived*: that 12 were pledged is taken for granted, and
  /// can be checked; so can that there were five, where the text says which five.
  func superset(of statement: Statement) -> [Statement] {
    guard grain == .claims, !statement.isConditional else { return [statement] }
    let nouns = statement.words.indices.filter(isCountedWhole)
    return [statement] + nouns.compactMap { pledged($0) ?? existing($0, in: statement) }
  }

  /// The noun of *of the 12 helicopters*.
  private func isCountedWhole(_ noun: Int) -> Bool {
    tree.tag(noun) == .nns && number(of: noun) != nil
      && tree.child(noun, .case).map { isPartOf($0) } == true
  }

  /// The number before the noun; *the five highest-paid players* may have it read with the adjective.
  private func number(of noun: Int) -> Int? {
    if let number = tree.child(noun, .nummod) { return number }
    guard let article = tree.child(noun, .det), article + 1 < noun,
      tree.pos(article + 1) == .num, tree.subtree(noun).contains(article + 1)
    else { return nil }
    return article + 1
  }

  /// *of* behind a number, or *out of*.
  private func isPartOf(_ opener: Int) -> Bool {
    var before = opener
    if tree.forms[before] == "out" { before += 1 }
    guard before < tree.count, tree.forms[before] == "of" else { return false }
    if before > 0, tree.forms[before - 1] == "out" { before -= 1 }
    return before > 0 && tree.pos(before - 1) == .num
  }

  private func pledged(_ noun: Int) -> Statement? {
    guard let participle = tree.children(noun).first(where: { tree.tag($0) == .vbn && $0 < noun }),
      tree.relation(noun) == .nmod, tree.child(noun, .det) != nil,
      let number = number(of: noun)
    else { return nil }
    return presupposed(
      [
        .copied(TokenSet([number, noun])), .inserted("were", .copula),
        .copied(TokenSet([participle])),
      ], participle)
  }

  /// *one of two games that lasted an hour*: there were two.
  private func existing(_ noun: Int, in statement: Statement) -> Statement? {
    guard isToldWhich(noun), let number = number(of: noun) else { return nil }
    var words = TokenSet()
    for child in tree.children(noun)
    where ![.det, .case, .punct].contains(tree.relation(child)) {
      words.formUnion(tree.subtree(child))
    }
    words = words.union(TokenSet([noun, number])).subtracting(TokenSet(0..<number))
    let isPast = tree.isPast(tree.clauseHost(noun))
    return presupposed(
      [
        .inserted("there", .subject), .inserted(isPast ? "were" : "are", .copula),
        .copied(tree.trimmed(words.intersection(statement.words))),
      ], noun)
  }

  /// What stands behind the noun bounds it; without *the* it must tell what one thing is part of.
  private func isToldWhich(_ noun: Int) -> Bool {
    guard tree.child(noun, .nmod, .aclRelcl, .acl).map({ $0 > noun }) == true else { return false }
    if tree.child(noun, .det) != nil { return true }
    guard let part = tree.head(noun) else { return false }
    return tree.child(part, .cop) != nil && tree.pos(part) == .num
  }

  private func presupposed(_ runs: [Statement.Run], _ head: Int) -> Statement {
    var found = Statement(runs: runs, head: head, edge: .subset, why: ["superset"])
    found.isPresupposed = true
    return found
  }
}
