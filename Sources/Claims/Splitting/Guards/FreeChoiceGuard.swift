import Prose

extension SentenceTree {
  /// *may sell or lend it*: what is allowed, or possible, as one or the other is so of each.
  ///
  /// A duty to do one of two (*shall return or destroy*) is met by either and stays whole.
  func isFreeChoice(under word: Int) -> Bool {
    guard let clause = ([word] + ancestors(word)).first(where: isPredicate) else { return false }
    return !isNegated(clause)
      && children(clause).contains { child in
        relation(child) == .aux && child < clause && ["may", "can"].contains(forms[child])
      }
  }
}
