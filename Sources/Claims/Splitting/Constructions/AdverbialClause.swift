import Prose

extension AssertionTree {
  /// Clauses of time, cause, contrast and result; purpose and manner stay.
  func adverbialClause(_ child: Int, under word: Int) -> Construction? {
    guard tree.isPredicate(child) || tree.pos(child) == .verb else { return nil }
    if isGround(child, of: word) { return Construction(.ground, .split) }
    guard let mark = tree.child(child, .mark, .advmod), isOpener(mark, of: child) else {
      return unmarked(child, under: word)
    }
    return marked(child, by: mark, under: word)
  }

  /// *sentenced … for smuggling arms*: the charge is what the verdict was given for, not what happened.
  private func isGround(_ child: Int, of word: Int) -> Bool {
    grain == .claims && tree.classes[word].contains(.legal) && tree.tag(child) == .vbg
      && child > word
      && tree.child(child, .mark, .case).map { tree.forms[$0] == "for" } == true
      && (tree.child(word, .obj) != nil || tree.subject(word) != nil)
      && tree.child(word, .obl, .oblUnmarked) != nil
  }

  private func isOpener(_ mark: Int, of clause: Int) -> Bool {
    tree.relation(mark) == .mark || tree.forms[mark] == "when" || tree.forms[mark] == "while"
  }

  private func marked(_ child: Int, by mark: Int, under word: Int) -> Construction? {
    guard tree.isFinite(child) else { return nil }
    switch tree.forms[mark] {
    case "although", "though", "whereas": return Construction(.concession, .split)
    case "while"
    where isSetOff(child) || child < word
      || grain == .claims && tree.subject(child).map(isName) == true:
      return Construction(.concession, .split)
    case "after", "before", "once", "until", "till":
      return tree.isPast(child) ? Construction(.temporal, .both) : nil
    case "because" where grain == .claims:
      // *did not leave because …*: it may be the reason that is denied.
      return tree.isNegated(word) || tree.isConditional(word) || reporters.contains(child)
        ? nil : Construction(.cause, .both)
    case "when", "since", "as", "because":
      return grain == .facets ? Construction(.temporal, .both) : nil
    default: return nil
    }
  }

  /// *praised the man, who left last week, calling it wrong*: behind a clause that tells of a noun, the
  /// participle may be of the main clause.
  private func isBehindModifier(_ word: Int) -> Bool {
    grain == .claims && tree.isModifier(word) && isSetOff(word)
  }

  /// *the same steps: raising money*: it tells what they are.
  func isBehindColon(_ child: Int) -> Bool {
    guard let first = tree.subtree(child).first else { return false }
    return tree.forms[first] == ":" || first > 0 && tree.forms[first - 1] == ":"
  }

  /// Words that begin within quotation marks tell nothing of what stands before these.
  func isAcrossMark(_ child: Int, _ word: Int) -> Bool {
    tree.isQuoted(child) != tree.isQuoted(word)
  }

  /// *Voss is holding a book, written by Lang*: nobody is written or built.
  private func isWorkOfSomebody(_ child: Int, under word: Int) -> Bool {
    guard grain == .claims, let subject = tree.subject(word), tree.people.contains(subject) else {
      return false
    }
    return ["write", "publish", "build", "release", "record", "construct", "compose", "design"]
      .contains(tree.lemma(child))
  }

  /// *She holds a book, written by Lang*: behind an object a participle may tell of that instead.
  private func mayTellOfObject(_ child: Int, under word: Int) -> Bool {
    grain == .claims && child > word && tree.child(word, .obj) != nil
  }

  /// *…, killing 31*; *Founded in 1962, the company …*; *… to win the cup* after *beat*.
  private func unmarked(_ child: Int, under word: Int) -> Construction? {
    if grain == .claims, Self.qualifiers.contains(tree.forms[child]) { return nil }
    switch tree.tag(child) {
    case .vbg where child > word && isSetOff(child) && tree.subject(child) == nil:
      return !isAcrossMark(child, word) && !isBehindColon(child) && !isBehindModifier(word)
        ? Construction(.result, .split) : nil
    case .vbg where child < word && tree.subject(child) == nil && grain == .facets,
      .vbn
    where tree.subject(child) == nil && (isSetOff(child) || child < word)
      && !mayTellOfObject(child, under: word) && !isWorkOfSomebody(child, under: word):
      return Construction(.adverbial, .split)
    default: return nil
    }
  }
}
