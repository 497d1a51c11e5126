import Prose

extension TreeRepair {
  /// *Net losses decreased by half* read as losses that were decreased: where the sentence has no other verb,
  /// a verb of change right behind the noun is what happened.
  mutating func mendChangeOfNoun() {
    guard let root = heads.firstIndex(of: -1), isNominal(root), !hasSubject(root),
      let verb = children(root).first(where: { relations[$0] == .acl && $0 > root }),
      token(verb).tag == .vbn || token(verb).tag == .vbd, classes[verb].contains(.change),
      !hasChild(verb, .oblAgent),
      !heads.indices.contains(where: isFinite)
    else { return }
    attach(verb, to: -1, as: .root)
    attach(root, to: verb, as: .nsubj)
    for child in children(root) where child > verb { heads[child] = verb }
  }

  /// *uses bricks, as well as the local slate* read with the slate joined to the verb: a noun goes with the
  /// noun before.
  mutating func mendNounJoinedToVerb() {
    for noun in heads.indices where relations[noun] == .conj && heads[noun] >= 0 {
      let verb = heads[noun]
      guard isNominal(noun), !hasSubject(noun), verb < noun, token(verb).partOfSpeech == .verb,
        !children(noun).contains(where: { [.cop, .aux, .case, .advmod].contains(relations[$0]) }),
        let joint = children(noun).first(where: { relations[$0] == .cc }),
        ["and", "as"].contains(form(joint)),
        let first = children(verb).last(where: { relations[$0] == .obj && $0 < joint }),
        token(first).partOfSpeech != .pron
      else { continue }
      heads[noun] = first
    }
  }
}
