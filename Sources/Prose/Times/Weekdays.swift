/// Days of the week: *Monday*, *last Friday*, *Tuesday, March 7*, *Monday of next week*, *Tue 13th*.
extension TimeGrammar {
  func weekdayDate(_ index: Int) -> Found? {
    longest(weekThenDay(index), dayThenWeek(index), datedWeekday(index), plainWeekday(index))
  }

  /// The weekday's number, with the point of its abbreviation.
  func weekday(_ index: Int) -> Match<Int>? {
    guard case .weekday(let number, isPlural: false) = terms.time(index), isWeekdayName(index)
    else { return nil }
    let isShort = terms.text(index).utf8.count <= 5
    let hasPoint = isShort && terms.text(index + 1) == "." && terms.isGlued(index + 1)
    return Match(value: number, end: hasPoint && index + 2 < terms.count ? index + 2 : index + 1)
  }

  /// *Sun*, *sat*, *wed* are weekdays only as names.
  private func isWeekdayName(_ index: Int) -> Bool {
    guard let term = terms[index], ["sun", "sat", "wed", "mon"].contains(term.text) else {
      return true
    }
    let next = terms.text(index + 1)
    return term.isCapitalized
      && (next == "." && terms.isGlued(index + 1) || terms.digits(index + 1) != nil
        || index + 1 == terms.count
        || terms.time(index + 1) != nil || terms.time(index - 1) != nil
        || ["on", "or", "and"].contains(terms.text(index - 1)))
  }

  /// *Tuesday, March 7, 2018*, *this Friday (Jun-15)*, *Tue 13th*, *Monday the 24th*.
  private func datedWeekday(_ index: Int) -> Found? {
    var first = after("the", at: index)
    if case .deictic = terms.time(first) { first += 1 }
    guard let weekday = weekday(first) else { return nil }
    var next = weekday.end
    let isBracketed = terms.text(next) == "("
    if isBracketed || terms.text(next) == "," || terms.isDash(next) { next += 1 }
    if let date = monthDate(next) ?? numericDate(next), date.value.unit == .day {
      let isClosed = isBracketed && terms.text(date.end) == ")"
      return Match(value: date.value, end: isClosed ? date.end + 1 : date.end)
    }
    return isBracketed ? nil : numberedWeekday(weekday, at: index)
  }

  /// The day of the month that falls on the weekday, nearest to today.
  private func numberedWeekday(_ weekday: Match<Int>, at index: Int) -> Found? {
    guard let number = dayNumber(after("the", at: weekday.end)),
      !isClockUnit(number.end), let today
    else { return nil }
    let isBare = terms.digitOrdinal(at: weekday.end) == nil && terms.text(weekday.end) != "the"
    guard !isBare || number.value > 12 else { return nil }
    let months = (0..<14).flatMap { [$0, -$0] }
    for offset in months {
      guard let month = today.firstOfMonth.adding(months: offset),
        let day = CivilDate(year: month.year, month: month.month, day: number.value),
        day.weekday == weekday.value
      else { continue }
      return Match(value: .day(day), end: number.end)
    }
    return nil
  }

  private func isClockUnit(_ index: Int) -> Bool {
    ["am", "pm", "a", "p", "o", ":"].contains(terms.text(index)) || terms.isDash(index)
  }

  private func plainWeekday(_ index: Int) -> Found? {
    var next = after("the", at: index)
    var steps: [String] = []
    while case .deictic = terms.time(next), steps.count < 2, isDeterminer(next) {
      steps.append(terms.text(next))
      next += 1
    }
    guard let weekday = weekday(next) else { return nil }
    guard let today else {
      return Match(value: Stretch(timex: "XXXX-WXX-\(weekday.value)"), end: weekday.end)
    }
    let day = resolved(weekday.value, steps: steps, from: today, at: next)
    return day.map { Match(value: .day($0), end: weekday.end) }
  }

  private func resolved(
    _ weekday: Int, steps: [String], from today: CivilDate, at index: Int
  )
    -> CivilDate?
  {
    switch steps.last {
    case "next", "following": today.monday.adding(days: 6 + weekday)
    case "previous", "prior", "preceding": today.monday.adding(days: weekday - 8)
    case "last", "past": today.nearest(weekday: weekday, forward: false, orSame: false)
    case "coming", "upcoming": today.nearest(weekday: weekday, forward: true, orSame: false)
    case "this": today.monday.adding(days: weekday - 1)
    default:
      switch tense.direction(at: terms[index]?.token ?? 0) {
      // The present tense with a day is a plan: *polls close Tuesday*; *Monday's debate* is not.
      case .present where isApostrophe(index + 1):
        today.nearest(weekday: weekday, forward: false, orSame: true)
      case .future, .present: today.nearest(weekday: weekday, forward: true, orSame: true)
      case .past, .unknown: today.nearest(weekday: weekday, forward: false, orSame: true)
      }
    }
  }

  /// *Next week Monday*, *next week on Tuesday*.
  private func weekThenDay(_ index: Int) -> Found? {
    guard let week = relativeWeek(index) else { return nil }
    guard let weekday = weekday(after("on", at: week.end)) else { return nil }
    return week.value.adding(days: weekday.value - 1).map {
      Match(value: .day($0), end: weekday.end)
    }
  }

  /// *Monday next week*, *Tuesday of last week*.
  private func dayThenWeek(_ index: Int) -> Found? {
    guard let weekday = weekday(index), let week = relativeWeek(after("of", at: weekday.end)) else {
      return nil
    }
    return week.value.adding(days: weekday.value - 1).map { Match(value: .day($0), end: week.end) }
  }

  /// The Monday of *last week*, *this week*, *next week*.
  private func relativeWeek(_ index: Int) -> Match<CivilDate>? {
    guard case .deictic(let deictic) = terms.time(index),
      case .unit(.week, isPlural: false) = terms.time(index + 1),
      let monday = today?.monday.adding(days: deictic.step * 7)
    else { return nil }
    return Match(value: monday, end: index + 2)
  }
}

extension TimeWord.Deictic {
  /// -1, 0 or 1.
  var step: Int {
    switch self {
    case .last: -1
    case .this: 0
    case .next: 1
    }
  }
}
