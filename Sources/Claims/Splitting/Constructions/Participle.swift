import Prose

extension AssertionTree {
  /// *The bridge, built in 1962, …*; *a film directed by …*: set off, or after a copula, it is a statement.
  func participle(_ child: Int, under word: Int) -> Construction? {
    guard tree.tag(child) == .vbn || tree.tag(child) == .vbg || tree.tag(child) == .vbd else { return nil }
    if tree.children(child).contains(where: { tree.relation($0) == .mark }) { return nil }
    if tree.children(child).contains(where: tree.isRelativizer) { return relativeClause(child, under: word) }
    if grain == .facets { return Construction(.participle, .split) }
    if isSetOff(child) || isPredicateNominal(word) && tree.tag(child) == .vbn {
      return Construction(.participle, .split)
    }
    return nil
  }
}
