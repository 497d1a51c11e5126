import Prose

extension SentenceTree {
  /// *is confident that*, *are eager to*, *was critical of*.
  func attitudeReport(_ adjective: Int) -> Report? {
    guard relation(adjective) != .amod && relation(adjective) != .acl,
      let holder = doer(of: adjective), relation(holder.head) != .expl
    else { return nil }
    if holder.head == adjective || forms[holder.head] == "it" || forms[holder.head] == "that" {
      return nil
    }
    guard let (content, head) = attitudeContent(adjective) else { return nil }
    return report(
      .attitude, cueHead: adjective, cue: cue(of: adjective), source: holder, content: content,
      contentHead: head)
  }

  private func attitudeContent(_ adjective: Int) -> (TokenSet, Int)? {
    let complement = children(adjective).first { child in
      child > adjective
        && (relation(child) == .ccomp || relation(child) == .xcomp
          || relation(child) == .advcl
            && self.child(child, .mark).map { forms[$0] == "to" } == true)
    }
    if let complement { return (subtree(complement), complement) }
    let phrase = children(adjective).first { child in
      child > adjective && relation(child) == .obl
        && self.child(child, .case).map { ["of", "about", "with", "for"].contains(forms[$0]) }
          == true
    }
    guard let phrase, classes[adjective].contains(.attitude) else { return nil }
    return (withoutCase(phrase), phrase)
  }
}
