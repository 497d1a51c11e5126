import Prose

extension SentenceTree {
  /// *his claim that…*, *the union's demand for…*, *criticism of…*, *supporters of…*.
  func nounReports(_ noun: Int, _ known: WordClass) -> [Report] {
    if known.contains(.reportNoun), let report = claimNounReport(noun) { return [report] }
    if known.contains(.holderNoun), pos(noun) == .noun, let report = holderReport(noun) {
      return [report]
    }
    return []
  }

  private func claimNounReport(_ noun: Int) -> Report? {
    guard let (content, head) = nounContent(noun) else { return nil }
    var source = possessor(of: noun) ?? giver(of: noun)
    guard source != nil || isClauseContent(head) else { return nil }
    if source == nil { source = utterer(of: noun) }
    return report(
      .noun, cueHead: noun, cue: TokenSet([noun]), source: source, content: content,
      contentHead: head)
  }

  private func isClauseContent(_ head: Int) -> Bool {
    relation(head) == .acl || relation(head) == .ccomp
  }

  private func nounContent(_ noun: Int) -> (TokenSet, Int)? {
    let clause = children(noun).first { child in
      child > noun && (relation(child) == .acl || relation(child) == .ccomp)
        && self.child(child, .mark).map { ["that", "to", "whether"].contains(forms[$0]) } == true
    }
    if let clause { return (subtree(clause), clause) }
    let phrase = children(noun).first { child in
      child > noun && relation(child) == .nmod
        && self.child(child, .case).map {
          ["of", "for", "about", "on", "against", "to"].contains(forms[$0])
        } == true
    }
    return phrase.map { (withoutCase($0), $0) }
  }

  func possessor(of noun: Int) -> Subject? {
    guard let owner = child(noun, .nmodPoss) else { return nil }
    var words = subtree(owner)
    for child in children(owner) where relation(child) == .case { words.remove(child) }
    return Subject(head: owner, words: trimmed(words))
  }

  private func giver(of noun: Int) -> Subject? {
    let giver = children(noun).first { child in
      relation(child) == .nmod
        && self.child(child, .case).map { ["by", "from"].contains(forms[$0]) } == true
    }
    return giver.map { Subject(head: $0, words: trimmed(withoutCase($0))) }
  }

  /// *expressed hope that*, *in the expectation that*: whoever does what the noun stands in.
  private func utterer(of noun: Int) -> Subject? {
    guard relation(noun) == .obj || relation(noun) == .obl else { return nil }
    return doer(of: clauseHost(noun))
  }

  private func holderReport(_ noun: Int) -> Report? {
    guard let (content, head) = nounContent(noun) else { return nil }
    return report(
      .noun, cueHead: noun, cue: TokenSet([noun]),
      source: Subject(head: noun, words: TokenSet([noun])),
      content: content, contentHead: head)
  }
}
