/// Holidays with fixed rules: *Christmas*, *last Easter*, *Labor Day 2021*, *Thanksgiving weekend*.
extension TimeGrammar {
  static let holidayStarters: Set<String> = Set(
    HolidayRule.named.keys.compactMap { $0.split(separator: " ").first.map(String.init) })

  func holiday(_ index: Int) -> Found? {
    var next = after("the", at: index)
    var deictic: TimeWord.Deictic?
    if case .deictic(let found) = terms.time(next) {
      deictic = found
      next += 1
    }
    guard let rule = holidayRule(next), let day = holidayDay(rule, deictic: deictic, at: index)
    else {
      return nil
    }
    return holidayWeekend(day, rule: rule.value) ?? day.map(Stretch.day)
  }

  private func holidayRule(_ index: Int) -> Match<HolidayRule>? {
    guard TimeGrammar.holidayStarters.contains(terms.text(index)) else { return nil }
    var name = ""
    var found: Match<HolidayRule>?
    for step in 0..<HolidayRule.longestName {
      guard let term = terms[index + step] else { break }
      let text = isApostrophe(index + step) ? "'" : term.text
      name += name.isEmpty ? text : " " + text
      if let rule = HolidayRule.named[name] { found = Match(value: rule, end: index + step + 1) }
    }
    return found
  }

  private func holidayDay(
    _ rule: Match<HolidayRule>, deictic: TimeWord.Deictic?, at index: Int
  )
    -> Match<CivilDate>?
  {
    if let year = yearAfterHoliday(rule.end) {
      return rule.value.date(in: year.value).map { Match(value: $0, end: year.end) }
    }
    guard let today else { return nil }
    let days = (today.year - 1...today.year + 1).compactMap(rule.value.date)
    let day: CivilDate? =
      switch deictic {
      case .last: days.last { $0 < today }
      case .next: days.first { $0 > today }
      case .this: rule.value.date(in: today.year)
      case nil: likely(days, around: today, at: index)
      }
    return day.map { Match(value: $0, end: rule.end) }
  }

  private func likely(_ days: [CivilDate], around today: CivilDate, at index: Int) -> CivilDate? {
    switch tense.direction(at: terms[index]?.token ?? 0) {
    case .past: days.last { $0 <= today }
    case .future: days.first { $0 >= today }
    case .present, .unknown: days.first { $0 >= today }
    }
  }

  /// *2018*, *of 1995*, *of this year*, *this year*.
  private func yearAfterHoliday(_ index: Int) -> Match<Int>? {
    let next = ["of", "in", ","].contains(terms.text(index)) ? index + 1 : index
    if let year = yearNumber(next) { return year }
    guard case .deictic(let deictic) = terms.time(next), terms.text(next + 1) == "year", let today
    else { return nil }
    return Match(value: today.year + deictic.step, end: next + 2)
  }

  /// The weekend a holiday falls on or next to.
  private func holidayWeekend(_ day: Match<CivilDate>, rule: HolidayRule) -> Found? {
    guard terms.text(day.end) == "weekend" else { return nil }
    let year = yearAfterHoliday(day.end + 1)
    let date = year.flatMap { rule.date(in: $0.value) } ?? day.value
    let monday = date.weekday == 1 ? date.adding(days: -7) : date.monday
    guard let monday else { return nil }
    var stretch = Stretch.weekend(monday)
    if date.weekday == 1 { stretch.end = date.adding(days: 1).map(TimePoint.day) }
    if date.weekday == 5 { stretch.start = .day(date) }
    return Match(value: stretch, end: year?.end ?? day.end + 1)
  }
}
