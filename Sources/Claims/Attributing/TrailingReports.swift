import Prose

extension SentenceTree {
  /// *…, the ministry said.* and *…, said the ministry.*, where the tree does not show it: what stands
  /// before the comma is the content.
  func trailingReports(besides reports: [Report]) -> [Report] {
    let taken = Set(reports.map(\.cueHead))
    return (1..<max(1, count)).compactMap { verb in
      taken.contains(verb)
        ? nil : trailingReport(verb) ?? interruptingReport(verb) ?? followingReport(verb)
    }
  }

  private func trailingReport(_ verb: Int) -> Report? {
    guard isSaying(verb), let (clause, source) = closingClause(verb)
    else { return nil }
    let words = TokenSet(clause)
    guard clause.lowerBound > 3 else { return nil }
    return report(
      .clause, cueHead: verb, cue: cue(of: verb).intersection(words), source: source,
      content: TokenSet(0..<clause.lowerBound), contentHead: contentHead(before: clause.lowerBound))
  }

  /// *It was, he said, one of …*: what stands on both sides of the commas is the content.
  private func interruptingReport(_ verb: Int) -> Report? {
    guard isSaying(verb),
      let before = (0..<verb).last(where: { forms[$0] == "," || isQuoteMark($0) }),
      let after = ((verb + 1)..<count).first(where: { forms[$0] == "," || isQuoteMark($0) }),
      after - before <= 9, before > 1, after + 2 < count,
      let source = nominal(in: (before + 1)..<verb) ?? invertedSpeaker((verb + 1)..<after, of: verb)
    else { return nil }
    let content = TokenSet(0..<before).union(TokenSet((after + 1)..<count))
    return report(
      .clause, cueHead: verb, cue: TokenSet([verb]), source: source, content: content,
      contentHead: contentHead(before: before))
  }

  /// *said, twice, that it was lost*, *says building it will help*, where the tree shows no clause: what
  /// follows is the content.
  private func followingReport(_ verb: Int) -> Report? {
    guard isSaying(verb), lemma(verb) != "write", let start = contentStart(after: verb),
      ((start + 1)..<count).contains(where: { isTensed($0) || tag($0) == .md })
    else { return nil }
    let content = TokenSet(start..<count)
    return report(
      .clause, cueHead: verb, cue: cue(of: verb).subtracting(content),
      source: speaker(of: verb, saying: content), content: content, contentHead: nil)
  }

  /// Where what is said begins: at *that*, behind little else, or right behind the verb.
  private func contentStart(after verb: Int) -> Int? {
    let near = (verb + 1)..<min(count, verb + 12)
    let openers: Set = lemma(verb) == "ask" ? ["if", "whether"] : ["that"]
    if let that = near.first(where: { openers.contains(forms[$0]) && pos($0) != .adv }),
      (verb + 1..<that).allSatisfy({ pos($0) != .verb && !isQuoteMark($0) }), that + 2 < count
    {
      return that
    }
    guard lemma(verb) != "tell", lemma(verb) != "ask", verb + 3 < count, opensClause(verb + 1)
    else { return nil }
    return verb + 1
  }

  private func opensClause(_ word: Int) -> Bool {
    switch pos(word) {
    case .pron, .det, .propn, .noun, .adj, .num: !isTime(word)
    case .verb: tag(word) == .vbg
    case .sconj: forms[word] == "that"
    default: false
    }
  }

  /// *…, says the mayor, …*; behind *told* stands the hearer, and *and said* has its speaker before.
  private func invertedSpeaker(_ range: Range<Int>, of verb: Int) -> Subject? {
    lemma(verb) == "tell" || pos(verb - 1) == .cconj ? nil : nominal(in: range)
  }

  private func nominal(in range: Range<Int>) -> Subject? {
    let words = trimmed(TokenSet(range))
    guard let head = words.indices.last(where: isNominal),
      words.indices.allSatisfy({ pos($0) != .verb && pos($0) != .aux })
    else { return nil }
    return Subject(head: head, words: words)
  }

  /// Who stands beside a closing verb of saying, where the tree gives nobody, or somebody within what
  /// is said.
  func closingSpeaker(_ verb: Int) -> Subject? {
    isSaying(verb) ? closingClause(verb)?.1 : nil
  }

  /// From after the last comma before the verb to the end, where that holds a short subject and the verb.
  private func closingClause(_ verb: Int) -> (Range<Int>, Subject)? {
    guard let comma = (0..<verb).last(where: { forms[$0] == "," || isQuoteMark($0) }) else {
      return nil
    }
    let start = comma + 1
    if start < verb, verb - start <= 12, isClosing(after: verb) {
      let words = trimmed(TokenSet(start..<verb))
      guard let head = words.indices.last(where: isNominal),
        words.indices.allSatisfy({ pos($0) != .verb })
      else { return nil }
      return (start..<count, Subject(head: head, words: words.intersection(TokenSet(0...head))))
    }
    guard start == verb, isNames(after: verb) else { return nil }
    let words = trimmed(TokenSet((verb + 1)..<count))
    guard let head = words.indices.first(where: isNominal), head - verb <= 6 else { return nil }
    return (start..<count, Subject(head: head, words: words))
  }

  /// Whether what follows names somebody, and says no more than who that is.
  private func isNames(after verb: Int) -> Bool {
    for word in verb + 1..<count {
      if isTensed(word) || tag(word) == .md || forms[word] == "that" { return false }
      if ["who", "which", "whose", "where"].contains(forms[word]) { return true }
    }
    return true
  }

  /// Little follows the verb: a hearer, a day, a place.
  private func isClosing(after verb: Int) -> Bool {
    let rest = (verb + 1)..<count
    return rest.count <= 8 && rest.allSatisfy { pos($0) != .verb && forms[$0] != "that" }
  }

  private func contentHead(before end: Int) -> Int? {
    (0..<end).first { head($0).map { $0 >= end } ?? true }
  }
}
