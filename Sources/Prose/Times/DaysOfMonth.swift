/// A day of a month that is not named: *the 18th*, *the 18th of the month*.
extension TimeGrammar {
  func dayOfMonth(_ index: Int) -> Found? {
    let hasArticle = terms.text(index) == "the"
    guard let day = dayNumber(hasArticle ? index + 1 : index),
      terms.digitOrdinal(at: hasArticle ? index + 1 : index) != nil, isAlone(day.end),
      hasArticle || index == 0 || TimeGrammar.datePrepositions.contains(terms.text(index - 1))
    else { return nil }
    guard let today else {
      return Match(value: .day(year: nil, month: nil, day: day.value), end: day.end)
    }
    return Match(value: nearest(day.value, to: today, at: index), end: day.end)
  }

  /// Whether no noun follows that the ordinal counts (*the 18th hole*).
  private func isAlone(_ index: Int) -> Bool {
    guard let next = terms[index] else { return true }
    if next.kind == .symbol { return !(terms.isDash(index) && next.isGlued) }
    return TimeGrammar.afterDay.contains(next.text)
  }

  private static let afterDay: Set<String> = [
    "at", "from", "to", "and", "or", "through", "until", "till", "between", "in", "for", "as", "is",
    "was", "around",
  ]

  private func nearest(_ day: Int, to today: CivilDate, at index: Int) -> Stretch {
    let direction = tense.direction(at: terms[index]?.token ?? 0)
    var month = today.firstOfMonth
    if direction != .future, day > today.day { month = month.adding(months: -1) ?? month }
    if direction == .future, day < today.day { month = month.adding(months: 1) ?? month }
    return exactDay(year: month.year, month: month.month, day: day)
  }
}
