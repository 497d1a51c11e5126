import Prose

extension AssertionTree {
  /// *The law, which takes effect on March 1, …*: a relative clause that does not pick out its noun is a
  /// statement; one that picks out a single past event is said twice; any other stays.
  func relativeClause(_ child: Int, under word: Int) -> Construction? {
    if grain == .facets { return Construction(.relative, .split) }
    if isSetOff(child) || isName(word) || isPredicateNominal(word) && isDefiniteSubject(word) {
      return Construction(.relative, .split)
    }
    if isSpecific(word), tree.isFinite(child), tree.isPast(child), !tree.isNegated(word) {
      return Construction(.relative, .both)
    }
    return nil
  }

  /// After a comma, a dash or an opening bracket.
  func isSetOff(_ child: Int) -> Bool {
    guard let first = tree.subtree(child).first else { return false }
    var before = first - 1
    while before >= 0, tree.relation(before) == .case || tree.isQuoteMark(before) { before -= 1 }
    if tree.pos(first) == .punct, tree.forms[first] != "," || first > 0 { return !tree.isQuoteMark(first) }
    return before >= 0 && [",", "—", "–", "-", "(", ";", "--"].contains(tree.forms[before])
  }

  func isName(_ word: Int) -> Bool { tree.pos(word) == .propn }

  func isPredicateNominal(_ word: Int) -> Bool {
    tree.child(word, .cop) != nil && tree.subject(word) != nil
  }

  private func isDefiniteSubject(_ word: Int) -> Bool {
    guard let subject = tree.subject(word) else { return false }
    return tree.relation(subject) != .expl && tree.forms[subject] != "it" && tree.forms[subject] != "there"
  }

  /// One known or named thing: singular, with an article.
  func isSpecific(_ noun: Int) -> Bool {
    guard tree.tag(noun) == .nn, let article = tree.child(noun, .det) else { return false }
    return ["a", "an", "the", "this", "that"].contains(tree.forms[article])
      && tree.child(noun, .nummod) == nil
  }
}
