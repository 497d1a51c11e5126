import Prose

extension AssertionTree {
  /// *The law, which takes effect on March 1, …*: a relative clause that does not pick out its noun is a
  /// statement; one that picks out a single past event is said twice; any other stays.
  func relativeClause(_ child: Int, under word: Int) -> Construction? {
    if isAbsolute(child) { return nil }
    if grain == .facets { return isBounding(word, child) ? nil : Construction(.relative, .split) }
    if isPlaceClause(child), tree.people.contains(word) { return nil }
    if isAcrossMark(child, word) || isSecondSentence(child) || isComplement(child) {
      return nil
    }
    if isInDroppedWords(child) { return Construction(.relative, .split) }
    if isSetOff(child) || isName(word) || isClassifying(word) || isNaming(child) {
      return Construction(.relative, .split)
    }
    if isSpecific(word), isArgument(word), tree.isFinite(child), tree.isPast(child) {
      return Construction(.relative, .both)
    }
    return nil
  }

  /// *with Ivo Lang winning*: it has a subject of its own and says nothing of the noun.
  private func isAbsolute(_ clause: Int) -> Bool {
    tree.tag(clause) == .vbg
      && tree.subtree(clause).indices.first { tree.pos($0) != .punct }.map {
        tree.forms[$0] == "with"
      }
        == true
  }

  /// *four parameters which are known as …*: a name picks out nothing more.
  private func isNaming(_ clause: Int) -> Bool {
    tree.isPassive(clause)
      && ["know", "call", "name", "dub", "title", "nickname"].contains(tree.lemma(clause))
      && tree.child(clause, .obl, .xcomp, .obj) != nil
  }

  /// *In the race, a survey shows that …* read as a race that a survey shows: behind a comma nothing is left
  /// out of a relative clause.
  private func isSecondSentence(_ child: Int) -> Bool {
    isSetOff(child) && tree.subject(child).map { !tree.isRelativizer($0) } == true
      && !tree.subtree(child).indices.prefix(8).contains(where: tree.isRelativizer)
      && tree.child(child, .ccomp) != nil
  }

  /// *the fear that the bank fails*: a clause that lacks nothing tells what the noun is about.
  private func isComplement(_ child: Int) -> Bool {
    guard let subject = tree.subject(child), !tree.isRelativizer(subject) else { return false }
    return tree.child(child, .mark).map { tree.forms[$0] == "that" && $0 < subject } == true
  }

  /// *where …*: never of a person.
  private func isPlaceClause(_ child: Int) -> Bool {
    tree.subtree(child).indices.prefix(3).contains { tree.forms[$0] == "where" }
  }

  /// After a comma, a dash or an opening bracket.
  func isSetOff(_ child: Int) -> Bool {
    guard let first = tree.subtree(child).first else { return false }
    var before = first - 1
    while before >= 0, tree.relation(before) == .case || tree.isQuoteMark(before) { before -= 1 }
    if tree.pos(first) == .punct, tree.forms[first] != "," || first > 0 {
      return !tree.isQuoteMark(first)
    }
    return before >= 0 && [",", "—", "–", "-", "(", ";", "--"].contains(tree.forms[before])
  }

  func isName(_ word: Int) -> Bool { tree.pos(word) == .propn }

  func isPredicateNominal(_ word: Int) -> Bool {
    tree.child(word, .cop) != nil && tree.subject(word) != nil
  }

  /// *X is an actor who …*: the predicate classes X, and the clause says more of X. *X is the player who …*
  /// tells which one X is, and stays whole.
  func isClassifying(_ word: Int) -> Bool {
    guard isPredicateNominal(word), isDefiniteSubject(word) else { return false }
    return tree.child(word, .det).map { tree.forms[$0] == "a" || tree.forms[$0] == "an" } == true
  }

  /// Within the words that say who speaks, no claim is left for a clause to pick out.
  func isInDroppedWords(_ child: Int) -> Bool {
    assertions.contains { $0.treatment == .dropped && $0.scope.contains(child) }
  }

  private func isDefiniteSubject(_ word: Int) -> Bool {
    guard let subject = tree.subject(word) else { return false }
    return tree.relation(subject) != .expl && tree.forms[subject] != "it"
      && tree.forms[subject] != "there"
  }

  /// One thing new to the reader: singular, with *a*. *The one who* only picks out.
  func isSpecific(_ noun: Int) -> Bool {
    guard tree.tag(noun) == .nn, let article = tree.child(noun, .det) else { return false }
    return ["a", "an"].contains(tree.forms[article])
  }

  /// A part of the clause itself, not of another noun in it.
  func isArgument(_ noun: Int) -> Bool {
    switch tree.relation(noun) {
    case .nsubj, .nsubjPass, .obj, .obl, .oblAgent: true
    default: false
    }
  }
}
