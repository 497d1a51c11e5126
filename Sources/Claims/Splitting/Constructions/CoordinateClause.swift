import Prose

extension AssertionTree {
  /// *hired engineers and closed two plants*: verbs joined by *and*, *but*, *;* are statements each.
  func coordinateClause(_ child: Int, under word: Int) -> Construction? {
    guard isClause(child), isClause(word),
      !isDisjunction(child) || tree.isNegated(firstConjunct(word)) || grain == .facets
        || tree.isFreeChoice(under: firstConjunct(word)) && tree.subject(child) == nil
    else { return nil }
    if tree.tag(child) == .vbg, tree.child(child, .cc) == nil, isSetOff(child), tree.isFinite(word)
    {
      return Construction(.result, .split)
    }
    if grain == .claims, tree.opener(of: child) == "whether" { return nil }
    if isSharedComplement(word) || isMisread(child, after: word) { return nil }
    return Construction(.coordinate, .split)
  }

  /// *were asked to fill and lift bags* read as *were … and lift*: a bare form goes on from an infinitive, not
  /// from a passive.
  private func isMisread(_ child: Int, after word: Int) -> Bool {
    guard grain == .claims, tree.subject(child) == nil,
      tree.child(child, .aux, .auxPass, .cop) == nil
    else { return false }
    // *endorsed him after thinking and speaking of it*
    if tree.tag(child) == .vbg, tree.child(child, .cc) != nil, tree.tag(word) != .vbg,
      tree.isFinite(word)
    {
      return true
    }
    if tree.opener(of: child) == "to", tree.isFinite(word), tree.opener(of: word) != "to" {
      return true
    }
    let first = firstConjunct(word)
    if tree.tag(child) == .vb, tree.child(first, .cop) != nil, tree.opener(of: first) != "to" {
      return true
    }
    guard tree.isPassive(first) else { return false }
    switch tree.tag(child) {
    case .vbn, .vbd, .vbg, .vbz: return false
    default: return true
    }
  }

  func isClause(_ word: Int) -> Bool {
    tree.isPredicate(word)
      && (tree.pos(word) == .verb || tree.pos(word) == .aux || hasOwnCopula(word))
  }

  private func hasOwnCopula(_ word: Int) -> Bool {
    tree.child(word, .cop) != nil || tree.subject(word) != nil
  }

  func firstConjunct(_ word: Int) -> Int {
    var first = word
    while tree.relation(first) == .conj, let above = tree.head(first) { first = above }
    return first
  }

  /// *or* asserts neither of its sides.
  func isDisjunction(_ conjunct: Int) -> Bool {
    tree.children(conjunct).contains { child in
      tree.relation(child) == .cc && ["or", "nor", "and/or", "rather"].contains(tree.forms[child])
    }
  }

  /// Infinitives and gerunds that are one verb's complement stay together: *agreed to swap and free*.
  private func isSharedComplement(_ word: Int) -> Bool {
    switch tree.relation(firstConjunct(word)) {
    case .xcomp, .csubj, .advcl, .acl, .aclRelcl, .ccomp:
      return grain == .claims && !isOwnAssertion(firstConjunct(word))
    default: return false
    }
  }

  private func isOwnAssertion(_ word: Int) -> Bool {
    assertions.contains { $0.head == word && $0.treatment == .split }
  }
}
