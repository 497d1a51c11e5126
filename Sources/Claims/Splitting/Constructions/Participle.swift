import Prose

extension AssertionTree {
  /// *The bridge, built in 1962, …*; *a film directed by …*: set off, or after a copula, it is a statement.
  func participle(_ child: Int, under word: Int) -> Construction? {
    guard tree.tag(child) == .vbn || tree.tag(child) == .vbg || tree.tag(child) == .vbd else {
      return nil
    }
    if tree.children(child).contains(where: { tree.relation($0) == .mark }) { return nil }
    if tree.children(child).contains(where: tree.isRelativizer) {
      return relativeClause(child, under: word)
    }
    if grain == .facets { return isBounding(word, child) ? nil : Construction(.participle, .split) }
    if Self.qualifiers.contains(tree.forms[child]) || isBehindColon(child) { return nil }
    if isAcrossMark(child, word) { return nil }
    if isInDroppedWords(child) { return Construction(.participle, .split) }
    if isSetOff(child)
      || isPredicateNominal(firstConjunct(word)) && tree.tag(child) == .vbn && !isSuperlative(word)
    {
      return Construction(.participle, .split)
    }
    if isApposed(word), tree.tag(child) == .vbn { return Construction(.participle, .split) }
    return isKnownThing(word, by: child) ? Construction(.participle, .both) : nil
  }

  /// *Tarn, a town founded in 1200*: said of what the noun is set beside.
  func isApposed(_ noun: Int) -> Bool {
    assertions.contains { $0.head == noun && $0.edge == .apposition }
  }

  /// *The hall built in 1922 is …*: one thing, and what was done to it is told with a place, a time or a doer.
  private func isKnownThing(_ noun: Int, by clause: Int) -> Bool {
    (tree.tag(clause) == .vbn || tree.tag(clause) == .vbd && tree.subject(clause) == nil)
      && tree.tag(noun) == .nn && isArgument(noun)
      && tree.child(noun, .det).map { ["the", "a", "an"].contains(tree.forms[$0]) } == true
      && tree.subtree(clause).first == noun + 1
      && tree.child(clause, .obl, .oblAgent, .xcomp, .obj) != nil
  }

  /// *the sixth final held in a cold city*: without the clause the rank is false.
  func isBounding(_ noun: Int, _ clause: Int) -> Bool {
    isPredicateNominal(noun) && !isSetOff(clause) && (isSuperlative(noun) || hasRank(noun))
  }

  private func hasRank(_ noun: Int) -> Bool {
    tree.children(noun).contains { child in
      Self.ranks.contains(tree.forms[child])
        || tree.forms[child].last == "h" && tree.forms[child].first?.isNumber == true
    }
  }

  private static let ranks: Set = [
    "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
    "last", "next", "only",
  ]

  /// *the youngest person involved in …*: the clause bounds the superlative.
  private func isSuperlative(_ noun: Int) -> Bool {
    tree.children(noun).contains {
      tree.tag($0) == .jjs || tree.forms[$0] == "only" || tree.forms[$0] == "first"
    }
  }

  /// Participles that say how a figure is meant, and stay with it.
  static let qualifiers: Set = [
    "rounded", "adjusted", "weighted", "measured", "expressed", "excluding", "including",
    "compared",
    "assuming", "given", "based", "concerning", "regarding", "following", "followed", "combined",
  ]
}
