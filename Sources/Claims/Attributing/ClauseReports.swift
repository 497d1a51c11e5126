import Prose

extension SentenceTree {
  /// *The ministry said (that) the port was closed*; *"We lost it," she said*; *The port, he said, is
  /// closed*; *as the ministry said*.
  func clauseReport(_ verb: Int) -> Report? {
    guard let (content, head) = clauseContent(of: verb) else { return nil }
    return report(
      .clause, cueHead: verb, cue: cue(of: verb), source: speaker(of: verb, saying: content),
      content: content, contentHead: head)
  }

  /// What the verb reports as a clause: its complement, or the clause it is set into.
  private func clauseContent(of verb: Int) -> (TokenSet, Int)? {
    if let complement = children(verb).first(where: isReportedClause) {
      return (subtree(complement), complement)
    }
    if let host = hostOfParenthesis(verb).map({ wholeHost($0, behind: verb) }) {
      return (subtree(host).subtracting(subtree(verb)), host)
    }
    if let aside = child(verb, .parataxis), !classes[verb].contains(.ambiguous),
      relation(verb) != .parataxis, subtree(aside).count > 2
    {
      return (subtree(aside), aside)
    }
    return nil
  }

  /// *Voters rose and lists grew, the clerk said*: at the end it holds of all that is joined before.
  private func wholeHost(_ host: Int, behind verb: Int) -> Int {
    guard host < verb, let first = subtree(verb).first, first > 0,
      forms[first] == "," || forms[first - 1] == ","
    else { return host }
    return subject(host) != nil || isFinite(host) ? firstJoined(host) : host
  }

  private func isReportedClause(_ child: Int) -> Bool {
    guard let verb = head(child) else { return false }
    if relation(child) == .advcl, lemma(verb) == "ask" || lemma(verb) == "wonder" {
      return self.child(child, .mark).map { forms[$0] == "if" || forms[$0] == "whether" } == true
    }
    guard relation(child) == .ccomp else { return false }
    return !classes[verb].contains(.ambiguous) || isFinite(child) || opensWithMark(child)
  }

  private func opensWithMark(_ clause: Int) -> Bool {
    children(clause).contains { relation($0) == .mark || isRelativizer($0) }
  }

  /// The clause that a reporting clause stands in as an aside.
  private func hostOfParenthesis(_ verb: Int) -> Int? {
    guard let host = head(verb), child(verb, .ccomp, .xcomp, .obj) == nil || hasHearerOnly(verb)
    else {
      return nil
    }
    switch relation(verb) {
    case .parataxis, .discourse: return subject(verb) == nil && !isPassive(verb) ? nil : host
    case .advcl: return child(verb, .mark).map { forms[$0] == "as" } == true ? host : nil
    default: return nil
    }
  }

  private func hasHearerOnly(_ verb: Int) -> Bool {
    classes[verb].contains(.addressee) && child(verb, .ccomp, .xcomp) == nil
  }

  /// Who says it: the subject; by whom, if passive.
  func speaker(of verb: Int, saying content: TokenSet) -> Subject? {
    if isPassive(verb) || isPassiveParticiple(verb) { return agent(of: verb) }
    guard let doer = doer(of: verb), isPerson(doer.head) else {
      return adjacentSubject(verb) ?? speakerBefore(verb)
    }
    if doer.words.first.map({ forms[$0] }) == "according" { return speakerBefore(verb) }
    if forms[doer.head] == "that", let whole = antecedent(ofClause: verb) { return whole }
    let words = withoutAsides(doer, of: verb).union(namesBetween(doer, verb))
    return Subject(head: doer.head, words: trimmed(words.subtracting(content)))
  }

  /// *Students' Association president Ida Dorn said*, where the tree takes only the first words as the
  /// subject: names up to the verb belong to it.
  private func namesBetween(_ subject: Subject, _ verb: Int) -> TokenSet {
    guard let last = subject.words.last, last + 1 < verb else { return TokenSet() }
    let between = (last + 1)..<verb
    guard between.allSatisfy({ [.propn, .noun, .adj].contains(pos($0)) }),
      pos(subject.head) != .pron
    else { return TokenSet() }
    return TokenSet(between)
  }

  /// The name, noun or pronoun right before a tensed verb that the tree gives no subject.
  private func adjacentSubject(_ verb: Int) -> Subject? {
    guard verb > 0, isTensed(verb), relation(verb) != .acl || tag(verb) == .vbd else { return nil }
    var word = verb - 1
    while word > 0, pos(word) == .adv || pos(word) == .aux { word -= 1 }
    guard pos(word) == .propn || pos(word) == .noun || pos(word) == .pron, !isTime(word) else {
      return nil
    }
    while let above = head(word), above < verb, above > word || relation(word) == .flat,
      pos(above) == .propn || pos(above) == .noun
    {
      word = above
    }
    let words = trimmed(subtree(word).intersection(TokenSet(0..<verb)))
    return words.count <= 12 ? Subject(head: word, words: words) : nil
  }

  /// *It* and *there* that stand for nothing are no source.
  private func isPerson(_ subject: Int) -> Bool {
    relation(subject) != .expl && pos(subject) != .adv
  }

  private func isPassiveParticiple(_ verb: Int) -> Bool {
    tag(verb) == .vbn && (relation(verb) == .acl || relation(verb) == .advcl)
      && !children(verb).contains { relation($0) == .aux || isSubject($0) }
  }

  func agent(of verb: Int) -> Subject? {
    let agent = children(verb).first { child in
      relation(child) == .oblAgent
        || (relation(child) == .obl && self.child(child, .case).map { forms[$0] == "by" } == true)
    }
    guard let agent else { return nil }
    return Subject(head: agent, words: trimmed(withoutCase(agent)))
  }

  /// A phrase without the preposition that opens it.
  func withoutCase(_ head: Int) -> TokenSet {
    var words = subtree(head)
    for child in children(head) where relation(child) == .case && child < head {
      if forms[child] != "'s" && forms[child] != "’s" { words.subtract(subtree(child)) }
    }
    return words
  }

  /// The subject's words without a relative clause that holds the verb itself, and without an aside.
  private func withoutAsides(_ subject: Subject, of verb: Int) -> TokenSet {
    var words = subject.words
    words.remove(verb)
    for child in children(subject.head) {
      switch relation(child) {
      case .parataxis: words.subtract(subtree(child))
      case .acl, .aclRelcl:
        if subtree(child).contains(verb) { words.subtract(subtree(child)) }
      case .case: if child < subject.head { words.subtract(subtree(child)) }
      default: break
      }
    }
    return words
  }
}
