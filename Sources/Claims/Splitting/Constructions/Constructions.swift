import Prose

extension AssertionTree {
  /// The construction that makes a child more than a part of its clause; nil where it is just a part.
  func construction(at child: Int, under word: Int) -> Construction? {
    if let reporting = reportingClause(child, under: word) { return reporting }
    if isUnderCondition(child) { return nil }
    if isBracketed(child, under: word), opensWithBorn(child), isName(word) {
      return Construction(.born, .split)
    }
    if let dates = lifespan(child, under: word) { return dates }
    if grain == .facets, isBracketed(child, under: word), tree.pos(word) != .verb,
      tree.pos(child) != .punct
    {
      return Construction(.apposition, .split)
    }
    if isPartOfIt(child, of: word) { return Construction(.relative, .split) }
    switch tree.relation(child) {
    case .conj: return coordinateClause(child, under: word)
    case .aclRelcl: return relativeClause(child, under: word)
    case .acl: return participle(child, under: word)
    case .appos, .nmodUnmarked:
      return namesMembers(child)
        ? includedMember(child, under: word) : apposition(child, under: word)
    case .nmodDesc, .compound, .nmodPoss: return title(child, under: word)
    case .advcl, .advclRelcl: return adverbialClause(child, under: word)
    case .parataxis, .list: return aside(child, under: word)
    case .nmod, .obl: return subset(child, under: word) ?? includedMember(child, under: word)
    case .amod: return bracketedAdjective(child, under: word)
    case .ccomp: return nil
    default: return nil
    }
  }

  private func opensWithBorn(_ child: Int) -> Bool {
    tree.subtree(child).indices.first { tree.pos($0) != .punct }.map { tree.forms[$0] == "born" }
      == true
  }

  /// Set in brackets: a year, another name, a remark.
  private func isBracketed(_ child: Int, under word: Int) -> Bool {
    tree.bracketed.contains(child) && !tree.bracketed.contains(word)
  }
}
