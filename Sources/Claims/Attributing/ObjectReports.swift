import Prose

extension SentenceTree {
  /// *criticised the law*, *announced a ban*, *accused him of lying*, *called the plan a gift*.
  func objectReport(_ verb: Int) -> Report? {
    if isPassive(verb) { return passiveObjectReport(verb) }
    guard relation(verb) != .amod, let object = child(verb, .obj), !isHearer(object, of: verb)
    else {
      return nil
    }
    var content = subtree(object)
    for child in children(verb) where child > object && continuesContent(child) {
      content.formUnion(subtree(child))
    }
    return report(
      .object, cueHead: verb, cue: cue(of: verb), source: speaker(of: verb, saying: content),
      content: content, contentHead: object)
  }

  private func isHearer(_ object: Int, of verb: Int) -> Bool {
    classes[verb].contains(.ambiguous) || pos(object) == .pron && forms[object].hasSuffix("self")
      || pos(object) == .pron && forms[object].hasSuffix("selves")
  }

  /// Complements after the object that say more of it, and no time or place of the saying.
  private func continuesContent(_ child: Int) -> Bool {
    switch relation(child) {
    case .xcomp, .ccomp: return true
    case .obl, .advcl:
      guard let opener = self.child(child, .case, .mark) else { return false }
      return ["for", "as", "of", "over", "to", "against", "about", "into", "from"].contains(
        forms[opener])
    default: return false
    }
  }

  /// *was endorsed by the union*: what was endorsed is the content.
  private func passiveObjectReport(_ verb: Int) -> Report? {
    guard let agent = agent(of: verb), let patient = doer(of: verb) else { return nil }
    return report(
      .object, cueHead: verb, cue: cue(of: verb), source: agent, content: patient.words,
      contentHead: patient.head)
  }

  /// *called for a ban*, *complained about the delay*.
  func prepositionReport(_ verb: Int) -> Report? {
    guard !isPassive(verb) else { return nil }
    guard
      let phrase = children(verb).first(where: { child in
        child > verb && (relation(child) == .obl || relation(child) == .advcl)
          && self.child(child, .case, .mark).map { SentenceTree.topical.contains(forms[$0]) }
            == true
      })
    else { return nil }
    guard let opener = child(phrase, .case, .mark) else { return nil }
    var cue = cue(of: verb)
    cue.insert(opener)
    var content = subtree(phrase)
    content.remove(opener)
    if let complement = child(verb, .xcomp, .ccomp), complement > phrase {
      content.formUnion(subtree(complement))
    }
    return report(
      .preposition, cueHead: verb, cue: cue, source: speaker(of: verb, saying: content),
      content: content, contentHead: phrase)
  }

  /// Prepositions that name what is spoken of, or for, or against.
  private static let topical: Set = [
    "for", "about", "against", "on", "of", "to", "with", "at", "upon",
  ]
}
