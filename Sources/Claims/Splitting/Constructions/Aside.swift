import Prose

extension AssertionTree {
  /// A second sentence behind a semicolon, dash or bracket.
  func aside(_ child: Int, under word: Int) -> Construction? {
    if isBorn(child, word) { return Construction(.born, .split) }
    guard isClause(child), tree.isFinite(child) else { return nil }
    // *Rents ought to be frozen, the union argued*
    if grain == .claims, keptCues.contains(child) { return nil }
    return Construction(.aside, .split)
  }

  /// *(born April 9, 1954)*, *(founded 1901)* behind a name.
  private func isBorn(_ child: Int, _ word: Int) -> Bool {
    (tree.tag(child) == .vbn || tree.tag(child) == .vbd || tree.tag(child) == .vb)
      && tree.subject(child) == nil && tree.child(child, .cc, .mark) == nil
      && (isName(word) || tree.pos(word) == .noun)
  }
}
