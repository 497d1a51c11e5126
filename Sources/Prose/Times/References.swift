/// Times that are only pointed at: *now*, *recently*, *at present*, *the past*, *the future*.
extension TimeGrammar {
  func reference(_ index: Int) -> Found? {
    phrase(index) ?? word(index)
  }

  private func word(_ index: Int) -> Found? {
    guard case .reference(let timex) = terms.time(index) else { return nil }
    return Match(value: Stretch(timex: timex), end: index + 1)
  }

  private static let phrases: [([String], String)] = [
    (["right", "now"], "PRESENT_REF"), (["just", "now"], "PRESENT_REF"),
    (["at", "present"], "PRESENT_REF"), (["at", "this", "time"], "PRESENT_REF"),
    (["at", "the", "moment"], "PRESENT_REF"), (["for", "now"], "PRESENT_REF"),
    (["these", "days"], "PRESENT_REF"), (["the", "present"], "PRESENT_REF"),
    (["to", "date"], "PRESENT_REF"), (["the", "near", "future"], "FUTURE_REF"),
    (["the", "future"], "FUTURE_REF"), (["the", "past"], "PAST_REF"),
    (["the", "recent", "past"], "PAST_REF"), (["the", "distant", "past"], "PAST_REF"),
  ]

  /// The words that make the phrases about time.
  static let pointingWords = phrases.compactMap(\.0.last)

  private func phrase(_ index: Int) -> Found? {
    for (words, timex) in TimeGrammar.phrases
    where words.enumerated().allSatisfy({ terms.text(index + $0.offset) == $0.element }) {
      let end = index + words.count
      // *The past two years*, *the future king*: something is pointed at, not a time.
      guard words[0] != "the" || isClauseEnd(end) || isFunctionWord(end) else { continue }
      return Match(value: Stretch(timex: timex), end: end)
    }
    return nil
  }

  private func isFunctionWord(_ index: Int) -> Bool {
    ["and", "or", "of", "to", "is", "was", "that", "when", "but", "will", "as", "for", "with"]
      .contains(terms.text(index))
  }
}
