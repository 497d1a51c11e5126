/// Dates in digits: `2016-10-16`, `10/16/2016`, `16.10.2016`, `22/04`, `2019-aug-1`, `12-2015`.
extension TimeGrammar {
  func numericDate(_ index: Int) -> Found? {
    guard let first = datePart(index) else { return nil }
    return threeParts(first) ?? spacedParts(index) ?? twoParts(first)
  }

  /// A part of a written date: digits, or a month's name.
  private struct Part {
    var number: Int
    var isName: Bool
    var digits: Int
    var index: Int
  }

  private func datePart(_ index: Int) -> Part? {
    if case .month(let month) = terms.time(index) {
      return Part(number: month, isName: true, digits: 0, index: index)
    }
    guard let number = terms.integer(index), let digits = terms.digits(index)?.utf8.count else {
      return nil
    }
    return Part(number: number, isName: false, digits: digits, index: index)
  }

  private func next(after part: Part, separator: String) -> Part? {
    guard terms.text(part.index + 1) == separator, terms.isGlued(part.index + 1),
      terms.isGlued(part.index + 2)
    else { return nil }
    return datePart(part.index + 2)
  }

  private func threeParts(_ first: Part) -> Found? {
    let separator = terms.text(first.index + 1)
    guard ["-", "/", "."].contains(separator),
      let second = next(after: first, separator: separator),
      let third = next(after: second, separator: separator),
      next(after: third, separator: separator) == nil || separator == "-"
    else { return nil }
    return ordered(first, second, third, isEuropean: separator == ".")
      .map { Match(value: $0, end: third.index + 1) }
  }

  /// `2016 10 16`.
  private func spacedParts(_ index: Int) -> Found? {
    guard terms.digits(index)?.utf8.count == 4, terms.digits(index + 1)?.utf8.count == 2,
      terms.digits(index + 2)?.utf8.count == 2, let year = terms.integer(index),
      let month = terms.integer(index + 1), let day = terms.integer(index + 2),
      let date = CivilDate(year: year, month: month, day: day), year > 1500
    else { return nil }
    return Match(value: .day(date), end: index + 3)
  }

  /// The year is the part with four digits or the last; the month the one with a name, or the first
  /// of the other two, American fashion, unless it is too big or points stand between.
  private func ordered(_ first: Part, _ second: Part, _ third: Part, isEuropean: Bool) -> Stretch? {
    if first.digits == 4 {
      return dated(month: second, day: third, year: first, mayswap: true)
    }
    guard third.digits == 4 || third.digits == 2, !third.isName else { return nil }
    return isEuropean && !first.isName
      ? dated(month: second, day: first, year: third, mayswap: true)
      : dated(month: first, day: second, year: third, mayswap: true)
  }

  private func dated(month: Part, day: Part, year: Part, mayswap: Bool) -> Stretch? {
    if mayswap, day.isName || month.number > 12 && !month.isName {
      return dated(month: day, day: month, year: year, mayswap: false)
    }
    guard (1...12).contains(month.number), (1...31).contains(day.number), !day.isName else {
      return nil
    }
    return exactDay(
      year: year.digits == 2 ? fullYear(year.number) : year.number, month: month.number,
      day: day.number)
  }

  /// A day, or the fact that there is no such day.
  func exactDay(year: Int, month: Int, day: Int) -> Stretch {
    if let date = CivilDate(year: year, month: month, day: day) { return .day(date) }
    var stretch = Stretch.day(year: nil, month: month, day: day)
    stretch.isImpossible = true
    return stretch
  }

  /// A year of two digits: in this century unless that is more than 15 years ahead.
  func fullYear(_ number: Int) -> Int {
    let current = today?.year ?? 2025
    let century = current / 100 * 100
    return century + number > current + 15 ? century - 100 + number : century + number
  }

  private func twoParts(_ first: Part) -> Found? {
    let separator = terms.text(first.index + 1)
    guard ["-", "/"].contains(separator), let second = next(after: first, separator: separator),
      !isGluedOn(after: second.index)
    else { return nil }
    let end = second.index + 1
    if second.digits == 4, (1...12).contains(first.number), (1500...2200).contains(second.number) {
      return Match(value: .month(year: second.number, month: first.number), end: end)
    }
    guard first.isName || second.isName || separator == "/" && isDateLike(first.index, end) else {
      return nil
    }
    return monthAndDay(first, second).map { Match(value: $0, end: end) }
  }

  private func isGluedOn(after index: Int) -> Bool {
    let next = terms.text(index + 1)
    return terms.isGlued(index + 1)
      && (terms[index + 1]?.kind != .symbol || next == "/" || next == "%")
  }

  private func monthAndDay(_ first: Part, _ second: Part) -> Stretch? {
    let isSwapped = second.isName || first.number > 12 && !first.isName
    let (month, day) = isSwapped ? (second, first) : (first, second)
    guard (1...12).contains(month.number), (1...31).contains(day.number), !day.isName,
      day.digits <= 2
    else { return nil }
    return dayNearToday(month: month.number, day: day.number, at: first.index)
  }

  /// `5/12` is a date where the words around it say so; else it may be a fraction or a score.
  private func isDateLike(_ index: Int, _ end: Int) -> Bool {
    let before = terms.text(index - 1)
    let after = terms.text(end)
    let isAtEdge = index == 0 || end == terms.count
    return isAtEdge || TimeGrammar.datePrepositions.contains(before) || terms.isDash(end)
      || terms.time(index - 1) != nil || TimeGrammar.datePrepositions.contains(after)
      || after == "between" || before == "-" || after == ")"
  }

  static let datePrepositions: Set<String> = [
    "on", "from", "to", "by", "since", "before", "after", "until", "till", "through", "between",
    "and", "dated",
  ]
}
