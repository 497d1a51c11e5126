import Prose

extension SentenceTree {
  /// *criticised the law*, *announced a ban*, *accused him of lying*, *called the plan a gift*.
  func objectReport(_ verb: Int) -> Report? {
    if isPassive(verb) { return passiveObjectReport(verb) }
    guard relation(verb) != .amod, let object = objectSpoken(of: verb) else { return nil }
    var content = subtree(object)
    for child in children(verb) where child > object && continuesContent(child) {
      content.formUnion(subtree(child))
    }
    return report(
      .object, cueHead: verb, cue: cue(of: verb), source: speaker(of: verb, saying: content),
      content: content, contentHead: object)
  }

  /// The object, or the gerund in its place (*proposed closing the port*), that is spoken of.
  private func objectSpoken(of verb: Int) -> Int? {
    if let object = child(verb, .obj) { return isHearer(object, of: verb) ? nil : object }
    return children(verb).first { child in
      child > verb && tag(child) == .vbg && [.xcomp, .ccomp].contains(relation(child))
        && self.child(child, .mark, .aux) == nil && !classes[verb].contains(.ambiguous)
    }
  }

  private func isHearer(_ object: Int, of verb: Int) -> Bool {
    classes[verb].contains(.ambiguous) && !isSeenAs(verb)
      || pos(object) == .pron && forms[object].hasSuffix("self")
      || pos(object) == .pron && forms[object].hasSuffix("selves")
  }

  /// *sees the plan as a gift*, *finds it fitting*.
  private func isSeenAs(_ verb: Int) -> Bool {
    children(verb).contains { child in
      [.obl, .advcl].contains(relation(child)) && opener(of: child) == "as"
        || lemma(verb) == "find" && relation(child) == .xcomp && pos(child) == .adj
    }
  }

  /// Complements after the object that say more of it, and no time or place of the saying.
  private func continuesContent(_ child: Int) -> Bool {
    switch relation(child) {
    case .xcomp, .ccomp: return true
    case .obl, .advcl:
      guard let opener = self.child(child, .case, .mark) else { return false }
      return ["for", "as", "of", "with", "over", "to", "against", "about", "into", "from"].contains(
        forms[opener])
    default: return false
    }
  }

  /// *was endorsed by the union*: what was endorsed is the content.
  private func passiveObjectReport(_ verb: Int) -> Report? {
    guard let patient = doer(of: verb) else { return nil }
    guard let agent = agent(of: verb) else { return judgedReport(verb, patient) }
    return report(
      .object, cueHead: verb, cue: cue(of: verb), source: agent, content: patient.words,
      contentHead: patient.head)
  }

  /// *was accused of fraud*, *is seen as a threat*: nobody is named who does.
  private func judgedReport(_ verb: Int, _ patient: Subject) -> Report? {
    let needsAs = SentenceTree.takenAs.contains(lemma(verb))
    guard needsAs || SentenceTree.judging.contains(lemma(verb)) else { return nil }
    var content = patient.words
    for child in children(verb) where child > verb && continuesContent(child) {
      if needsAs, !["as", "for"].contains(opener(of: child) ?? "") { continue }
      content.formUnion(subtree(child))
    }
    if needsAs, content == patient.words { return nil }
    return report(
      .object, cueHead: verb, cue: cue(of: verb), source: nil, content: content,
      contentHead: patient.head)
  }

  private static let takenAs: Set = [
    "see", "know", "view", "regard", "perceive", "describe", "hail",
  ]
  /// Verbs of judging and naming, which need no doer to be somebody's word.
  private static let judging: Set = [
    "accuse", "announce", "blame", "call", "charge", "condemn", "consider", "credit", "criticise",
    "criticize", "deem", "denounce", "dub", "fault", "label", "mock", "praise", "rate", "ridicule",
    "slam", "suspect",
  ]

  /// *called for a ban*, *complained about the delay*.
  func prepositionReport(_ verb: Int) -> Report? {
    guard !isPassive(verb) else { return nil }
    guard
      let phrase = children(verb).first(where: { child in
        child > verb && (relation(child) == .obl || relation(child) == .advcl)
          && isTopical(pos(child) == .adp ? child : self.child(child, .case, .mark), verb)
      })
    else { return nil }
    guard let opener = pos(phrase) == .adp ? phrase : child(phrase, .case, .mark) else {
      return nil
    }
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

  private func isTopical(_ opener: Int?, _ verb: Int) -> Bool {
    guard let opener else { return false }
    if ["to", "with"].contains(forms[opener]), SentenceTree.talking.contains(lemma(verb)) {
      return false
    }
    return SentenceTree.topical.contains(forms[opener])
      || forms[opener] == "in" && lemma(verb) == "believe"
  }

  /// Behind these, *to* and *with* name the hearer.
  private static let talking: Set = [
    "talk", "speak", "tweet", "write", "complain", "apologise", "apologize", "post", "explain",
    "whisper", "lie", "debate", "boast", "brag",
  ]

  /// Prepositions that name what is spoken of, or for, or against.
  private static let topical: Set = [
    "for", "about", "against", "on", "of", "to", "with", "at", "upon",
  ]
}
