import Prose

extension AssertionTree {
  /// Clauses of time, cause, contrast and result; purpose and manner stay.
  func adverbialClause(_ child: Int, under word: Int) -> Construction? {
    guard tree.isPredicate(child) || tree.pos(child) == .verb else { return nil }
    guard let mark = tree.child(child, .mark, .advmod) , isOpener(mark, of: child) else {
      return unmarked(child, under: word)
    }
    return marked(child, by: mark, under: word)
  }

  private func isOpener(_ mark: Int, of clause: Int) -> Bool {
    tree.relation(mark) == .mark || tree.forms[mark] == "when" || tree.forms[mark] == "while"
  }

  private func marked(_ child: Int, by mark: Int, under word: Int) -> Construction? {
    guard tree.isFinite(child) else { return nil }
    switch tree.forms[mark] {
    case "although", "though", "whereas": return Construction(.concession, .split)
    case "while" where isSetOff(child) || child < word: return Construction(.concession, .split)
    case "after", "before", "once", "until", "till":
      return tree.isPast(child) ? Construction(.temporal, .both) : nil
    case "when", "since", "as", "because": return grain == .facets ? Construction(.temporal, .both) : nil
    default: return nil
    }
  }

  /// *…, killing 31*; *Founded in 1962, the company …*; *… to win the cup* after *beat*.
  private func unmarked(_ child: Int, under word: Int) -> Construction? {
    switch tree.tag(child) {
    case .vbg where child > word && isSetOff(child) && tree.subject(child) == nil:
      return Construction(.result, .split)
    case .vbg where child < word && tree.subject(child) == nil && grain == .facets,
      .vbn where tree.subject(child) == nil && (isSetOff(child) || child < word):
      return Construction(.adverbial, .split)
    default: return nil
    }
  }
}
