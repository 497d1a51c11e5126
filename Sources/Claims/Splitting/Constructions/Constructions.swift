import Prose

extension AssertionTree {
  /// The construction that makes a child more than a part of its clause; nil where it is just a part.
  func construction(at child: Int, under word: Int) -> Construction? {
    if let reporting = reportingClause(child, under: word) { return reporting }
    if isUnderCondition(child) { return nil }
    if isBracketed(child), opensWithBorn(child), isName(word) { return Construction(.born, .split) }
    if grain == .facets, isBracketed(child), tree.pos(word) != .verb {
      return Construction(.apposition, .split)
    }
    switch tree.relation(child) {
    case .conj: return coordinateClause(child, under: word)
    case .aclRelcl: return relativeClause(child, under: word)
    case .acl: return participle(child, under: word)
    case .appos, .nmodUnmarked: return apposition(child, under: word)
    case .nmodDesc, .compound, .nmodPoss: return title(child, under: word)
    case .advcl, .advclRelcl: return adverbialClause(child, under: word)
    case .parataxis, .list: return aside(child, under: word)
    case .nmod, .obl: return subset(child, under: word)
    case .ccomp: return nil
    default: return nil
    }
  }

  private func opensWithBorn(_ child: Int) -> Bool {
    tree.subtree(child).indices.first { tree.pos($0) != .punct }.map { tree.forms[$0] == "born" }
      == true
  }

  /// Set in brackets as a whole: a year, another name, a remark.
  private func isBracketed(_ child: Int) -> Bool {
    let words = tree.subtree(child)
    guard let first = words.first, let last = words.last else { return false }
    if tree.forms[first] == "(" && tree.forms[last] == ")" { return true }
    return first > 0 && last + 1 < tree.count && tree.forms[first - 1] == "("
      && tree.forms[last + 1] == ")"
  }
}
