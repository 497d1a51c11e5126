/// *Today*, *yesterday*, *the day after tomorrow*, *the next day*, *the same day*.
extension TimeGrammar {
  func namedDay(_ index: Int) -> Found? {
    if let day = offsetDay(index) { return day }
    return currentDay(index) ?? narratedDay(index)
  }

  private func offsetDay(_ index: Int) -> Found? {
    if case .dayOffset(let days) = terms.time(index) { return dayFromToday(days, end: index + 1) }
    let next = after("the", at: index)
    if terms.has("day", "before", "yesterday", at: next) { return dayFromToday(-2, end: next + 3) }
    if terms.has("day", "after", "tomorrow", at: next) { return dayFromToday(2, end: next + 3) }
    return terms.text(index) == "otd" ? dayFromToday(0, end: index + 1) : nil
  }

  private func dayFromToday(_ days: Int, end: Int) -> Found? {
    guard let today else { return Match(value: Stretch(timex: "XXXX-XX-XX"), end: end) }
    return today.adding(days: days).map { Match(value: .day($0), end: end) }
  }

  /// *The current date*, *the day* at the end of a clause.
  private func currentDay(_ index: Int) -> Found? {
    if terms.has("current", "date", at: index) { return dayFromToday(0, end: index + 2) }
    guard terms.has("the", "day", at: index) else { return nil }
    let isLast = terms[index + 2].map { $0.kind == .symbol && !$0.text.hasPrefix("'") } ?? true
    return isLast ? dayFromToday(0, end: index + 2) : nil
  }

  /// Days counted from the one the text last spoke of.
  private func narratedDay(_ index: Int) -> Found? {
    guard let from = mentionedDay ?? today else { return nil }
    var next = after("the", at: index)
    if terms.has("day", "before", at: next), isClauseEnd(next + 2) {
      return from.adding(days: -1).map { Match(value: .day($0), end: next + 2) }
    }
    if ["that", "this"].contains(terms.text(next)), ["same", "very"].contains(terms.text(next + 1))
    {
      next += 1
    }
    guard terms.text(next + 1) == "day" else { return nil }
    let step: Int? =
      switch terms.text(next) {
      case "next", "following": 1
      case "previous", "preceding": -1
      case "same", "that": 0
      default: nil
      }
    guard let step, let day = from.adding(days: step) else { return nil }
    return Match(value: .day(day), end: next + 2)
  }

  func isClauseEnd(_ index: Int) -> Bool {
    guard let term = terms[index] else { return true }
    return term.kind == .symbol
  }
}
