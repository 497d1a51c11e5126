import Prose

extension Assembler {
  /// *is a town with a population of 40,000*: what a thing is and what it has are found in different records.
  func possession(in statement: Statement) -> [Statement] {
    guard !statement.isConditional, assertions.isPredicateNominal(statement.head),
      !tree.isNegated(statement.head), let copula = tree.child(statement.head, .cop),
      let owner = tree.subject(statement.head), statement.words.contains(owner),
      tree.relation(owner) != .expl, !tree.isRelativizer(owner),
      let thing = statement.words.indices.first(where: { isPossession($0, of: statement.head) }),
      let link = tree.child(thing, .case)
    else { return [statement] }
    let words = tree.subtree(thing).intersection(statement.words)
    let isPlural = tree.tag(owner).isPluralNoun
    let verb = tree.tag(copula) == .vbd ? "had" : isPlural ? "have" : "has"
    var having = statement
    having.runs = [
      .copied(phrase(owner)), .inserted(verb, .copula),
      .copied(words.subtracting(TokenSet([link]))),
    ]
    having.why.append("possession")
    return [statement.without(words), having]
  }

  /// Behind *with*, measured by a number, at the predicate or at the place that it is in.
  private func isPossession(_ thing: Int, of head: Int) -> Bool {
    guard thing > head, tree.relation(thing) == .nmod || tree.relation(thing) == .obl,
      tree.pos(thing) == .noun, tree.opener(of: thing) == "with",
      tree.child(thing, .det).map({ ["a", "an"].contains(tree.forms[$0]) }) == true
        || tree.child(thing, .nummod) != nil,
      tree.subtree(thing).indices.contains(where: { tree.pos($0) == .num }),
      !tree.subtree(thing).indices.contains(where: { tree.pos($0) == .verb }),
      tree.pos(head) != .adj
    else { return false }
    guard let above = tree.head(thing), above != head else { return true }
    return tree.pos(above) == .propn && tree.relation(above) == .nmod
  }
}
