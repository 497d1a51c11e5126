import Prose

extension SentenceTree {
  /// *wants to leave*, *vowed to fight*, *urged them to vote*.
  func infinitiveReport(_ verb: Int) -> Report? {
    guard let complement = children(verb).first(where: isInfinitive) else { return nil }
    var content = subtree(complement)
    if let hearer = child(verb, .obj), hearer < complement { content.formUnion(subtree(hearer)) }
    if let hearer = child(verb, .obl), hearer < complement,
      child(hearer, .case).map({ forms[$0] == "on" || forms[$0] == "for" }) == true
    {
      content.formUnion(withoutCase(hearer))
    }
    return report(
      .infinitive, cueHead: verb, cue: cue(of: verb), source: speaker(of: verb, saying: content),
      content: content, contentHead: complement)
  }

  func isInfinitive(_ child: Int) -> Bool {
    switch relation(child) {
    case .xcomp, .ccomp: break
    case .advcl where pos(child) == .verb: break
    default: return false
    }
    guard let above = head(child), child > above else { return false }
    return tag(child) == .vb && self.child(child, .mark).map { forms[$0] == "to" } == true
      || self.child(child, .cop).map { tag($0) == .vb } == true
  }
}
