/// Seasons: *this spring*, *last fall*, *summer 2018*, *the winter of 1998*.
extension TimeGrammar {
  func season(_ index: Int) -> Found? {
    var next = after("the", at: index)
    var deictic: TimeWord.Deictic?
    if case .deictic(let found) = terms.time(next) {
      deictic = found
      next += 1
    }
    guard case .season(let code, isPlural: false) = terms.time(next) else { return nil }
    let end = next + 1
    if let year = yearAfterSeason(end) {
      return Match(value: .season(year: year.value, code: code), end: year.end)
    }
    guard deictic != nil || isSeasonName(next, hasArticle: next > index) else { return nil }
    let year = today.map { yearOfSeason(code, deictic, today: $0, at: index) }
    return Match(value: .season(year: year, code: code), end: end)
  }

  private func yearAfterSeason(_ index: Int) -> Match<Int>? {
    let next = ["of", ","].contains(terms.text(index)) ? index + 1 : index
    if let year = yearNumber(next) { return year }
    guard let short = year(next), short.value.unit == .year, let first = short.value.start?.date,
      next > index || isApostrophe(next)
    else { return nil }
    return Match(value: first.year, end: short.end)
  }

  /// *Spring* and *fall* are also other things: a preposition or article must introduce them.
  private func isSeasonName(_ index: Int, hasArticle: Bool) -> Bool {
    let text = terms.text(index)
    let before = terms.text(hasArticle ? index - 2 : index - 1)
    let isIntroduced = [
      "in", "by", "since", "until", "during", "of", "early", "late", "mid", "over", "through",
      "from", "before", "after", "between",
    ].contains(before)
    if ["summer", "winter", "autumn"].contains(text) {
      return isIntroduced || hasArticle || isClauseEnd(index + 1)
    }
    return isIntroduced && text != "springs"
      && (isClauseEnd(index + 1)
        || terms[index + 1]?.kind == .word && !terms.has("of", at: index + 1))
  }

  /// The month a season begins in, in the northern half of the world, where newspapers that say
  /// *fall* are written.
  private static let firstMonths = ["SP": 3, "SU": 6, "FA": 9, "WI": 12]

  private func yearOfSeason(
    _ code: String, _ deictic: TimeWord.Deictic?, today: CivilDate, at index: Int
  ) -> Int {
    let first = TimeGrammar.firstMonths[code] ?? 3
    let hasBegun = today.month >= first
    let isOver = today.month >= first + 3
    switch deictic {
    case .this: return today.year
    case .last: return isOver ? today.year : today.year - 1
    case .next: return hasBegun ? today.year + 1 : today.year
    case nil:
      switch tense.direction(at: terms[index]?.token ?? 0) {
      case .past: return hasBegun ? today.year : today.year - 1
      case .future: return isOver ? today.year + 1 : today.year
      case .present, .unknown: return today.year
      }
    }
  }
}
