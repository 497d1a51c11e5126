import Prose

extension AssertionTree {
  /// *The bridge, built in 1962, …*; *a film directed by …*: set off, or after a copula, it is a statement.
  func participle(_ child: Int, under word: Int) -> Construction? {
    guard tree.tag(child) == .vbn || tree.tag(child) == .vbg || tree.tag(child) == .vbd else { return nil }
    if tree.children(child).contains(where: { tree.relation($0) == .mark }) { return nil }
    if tree.children(child).contains(where: tree.isRelativizer) { return relativeClause(child, under: word) }
    if grain == .facets { return Construction(.participle, .split) }
    if Self.qualifiers.contains(tree.forms[child]) { return nil }
    if isInDroppedWords(child) { return Construction(.participle, .split) }
    if isSetOff(child) || isPredicateNominal(word) && tree.tag(child) == .vbn && !isSuperlative(word) {
      return Construction(.participle, .split)
    }
    return nil
  }

  /// *the youngest person involved in …*: the clause bounds the superlative.
  private func isSuperlative(_ noun: Int) -> Bool {
    tree.children(noun).contains { tree.tag($0) == .jjs || tree.forms[$0] == "only" || tree.forms[$0] == "first" }
  }

  /// Participles that say how a figure is meant, and stay with it.
  private static let qualifiers: Set = [
    "rounded", "adjusted", "weighted", "measured", "expressed", "excluding", "including", "compared",
    "assuming", "given", "based", "concerning", "regarding", "following", "combined",
  ]
}
