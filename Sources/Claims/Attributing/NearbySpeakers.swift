import Prose

extension SentenceTree {
  /// Who stands before a verb of saying, by the words alone: *Sammy Dorn, head of the union, told the
  /// paper*; for verbs that the tree gives nobody.
  func speakerBefore(_ verb: Int) -> Subject? {
    guard isSaying(verb) else { return nil }
    var start = speakerStart(before: verb)
    if start < verb, forms[verb - 1] == ",",
      let relative = (1..<verb).last(where: { forms[$0] == "who" || forms[$0] == "which" }),
      forms[relative - 1] == ","
    {
      start = min(start, speakerStart(before: relative))
    }
    var end = verb
    while end > start, pos(end - 1) == .adv || pos(end - 1) == .aux { end -= 1 }
    let words = trimmed(TokenSet(withoutOpening(start..<end)))
    guard let first = words.indices.first(where: isNominal), words.count <= 25 else { return nil }
    var head = first
    while words.contains(head + 1), isNominal(head + 1) { head += 1 }
    return Subject(head: head, words: words)
  }

  /// Back to the last verb, mark or joint.
  private func speakerStart(before word: Int) -> Int {
    var start = word
    while start > 0, !endsSpeaker(start - 1) { start -= 1 }
    return start
  }

  private func endsSpeaker(_ word: Int) -> Bool {
    switch pos(word) {
    case .verb: isTensed(word)
    case .aux, .sconj: true
    case .cconj: word > 0 && (forms[word] == "but" || forms[word - 1] == ",")
    case .punct: isQuoteMark(word) || [":", ";", "—", "–", "--"].contains(forms[word])
    default: false
    }
  }

  /// Without *In July,* before the speaker.
  private func withoutOpening(_ words: Range<Int>) -> Range<Int> {
    var start = words.lowerBound
    while start < words.upperBound, [.punct, .adv, .cconj].contains(pos(start)) { start += 1 }
    guard start < words.upperBound,
      pos(start) == .adp || isTime(start) || opensWithTime(start) || forms[start] == "according",
      let comma = words.first(where: { $0 > start && forms[$0] == "," })
    else { return start..<words.upperBound }
    return comma + 1..<words.upperBound
  }

  /// *last week*.
  private func opensWithTime(_ word: Int) -> Bool {
    pos(word) == .adj && word + 1 < count && isTime(word + 1)
  }

  /// A day, month or the like, which says nothing.
  func isTime(_ word: Int) -> Bool {
    classes[word].contains(anyOf: [.weekday, .month]) || SentenceTree.times.contains(forms[word])
  }

  func isNominal(_ word: Int) -> Bool {
    (pos(word) == .noun || pos(word) == .propn || pos(word) == .pron) && !isTime(word)
  }

  func isSaying(_ verb: Int) -> Bool {
    pos(verb) == .verb && SentenceTree.sayings.contains(lemma(verb)) && isTensed(verb)
  }

  private static let times: Set = [
    "today", "yesterday", "tomorrow", "week", "month", "year", "morning", "afternoon", "evening",
    "night", "noon",
  ]

  private static let sayings: Set = [
    "say", "add", "tell", "write", "note", "explain", "report", "announce", "tweet", "claim",
    "argue", "state", "warn", "continue", "recall", "suggest", "insist", "predict", "assert",
    "contend", "allege", "acknowledge", "admit", "stress", "ask", "reply", "respond", "conclude",
  ]
}
