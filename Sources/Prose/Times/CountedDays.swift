/// Days and periods counted within a longer one: *the third Monday in May*, *the last day of March*,
/// *the first week of January*, *the first ten days of last year*.
extension TimeGrammar {
  func countedDay(_ index: Int) -> Found? {
    guard let number = countWord(index) else { return nil }
    if let weekday = weekday(number.end) { return countedWeekday(number.value, weekday) }
    guard terms.text(number.end) == "day", terms.text(number.end + 1) == "of",
      let period = containingPeriod(number.end + 2),
      let first = period.value.start?.date, let last = period.value.end?.date,
      let day = number.value == -1 ? last.adding(days: -1) : first.adding(days: number.value - 1),
      day < last
    else { return nil }
    return Match(value: .day(day), end: period.end)
  }

  /// An ordinal, or -1 for *last*.
  private func countWord(_ index: Int) -> Match<Int>? {
    let next = after("the", at: index)
    if terms.text(next) == "last" || terms.text(next) == "final" {
      return Match(value: -1, end: next + 1)
    }
    guard let ordinal = terms.ordinal(at: next), ordinal.value <= 366 else { return nil }
    return Match(value: Int(ordinal.value), end: ordinal.end)
  }

  private func countedWeekday(_ number: Int, _ weekday: Match<Int>) -> Found? {
    guard ["of", "in"].contains(terms.text(weekday.end)),
      let period = containingPeriod(weekday.end + 1), period.value.unit == .month,
      let first = period.value.start?.date,
      let day = CivilDate.weekday(
        weekday.value, number: number, month: first.month, year: first.year)
    else { return nil }
    return Match(value: .day(day), end: period.end)
  }

  /// The period after *of*: a month, a year, one seen from today.
  private func containingPeriod(_ index: Int) -> Found? {
    if let period = longest(
      monthDate(index), deicticPeriod(index), year(index), decade(index), quarter(index))
    {
      return period
    }
    guard terms.text(index) == "the", case .unit(let unit, isPlural: false) = terms.time(index + 1),
      let today, let period = moved(today, by: 0, unit)
    else { return nil }
    return Match(value: period, end: index + 2)
  }

  /// *This month*, *next year*.
  private func deicticPeriod(_ index: Int) -> Found? {
    guard case .deictic(let deictic) = terms.time(index),
      case .unit(let unit, isPlural: false) = terms.time(index + 1), let today,
      let period = moved(today, by: deictic.step, unit)
    else { return nil }
    return Match(value: period, end: index + 2)
  }

  /// A week, a month or some units within a longer period.
  func countedPeriod(_ index: Int) -> Found? {
    longest(countedUnit(index), firstUnits(index), weekOf(index))
  }

  private func countedUnit(_ index: Int) -> Found? {
    guard let number = countWord(index),
      case .unit(let unit, isPlural: false) = terms.time(number.end),
      ["of", "in"].contains(terms.text(number.end + 1)),
      let period = containingPeriod(number.end + 2),
      let first = period.value.start?.date, let last = period.value.end?.date
    else { return nil }
    let stretch = part(number.value, unit, from: first, to: last)
    return stretch.map { Match(value: $0, end: period.end) }
  }

  private func part(
    _ number: Int, _ unit: TimeUnit, from first: CivilDate, to last: CivilDate
  )
    -> Stretch?
  {
    switch unit {
    case .week:
      // The week that holds the year's or month's first Thursday is its first (ISO 8601).
      let week = first.adding(days: 3)?.monday
      let firstWeek = first.weekday <= 4 ? first.monday : week ?? first
      let lastWeek = last.adding(days: -4)?.monday
      return (number == -1 ? lastWeek : firstWeek.adding(days: (number - 1) * 7)).map(Stretch.week)
    case .month, .quarter, .year, .decade:
      guard let months = unit.months else { return nil }
      let start =
        number == -1 ? last.adding(months: -months) : first.adding(months: months * (number - 1))
      guard let start, start < last else { return nil }
      return .period(unit, holding: start)
    default: return nil
    }
  }

  /// *The first nine months of 1999*, *the last 3 weeks of this year*, *first six months*.
  private func firstUnits(_ index: Int) -> Found? {
    let next = after("the", at: index)
    let isFirst = terms.text(next) == "first"
    guard isFirst || terms.text(next) == "last" || terms.text(next) == "final",
      let length = countedUnits(next + 1), !length.value.isVague
    else { return nil }
    var stretch = length.value.stretch
    guard ["of", "in"].contains(terms.text(length.end)),
      let period = containingPeriod(length.end + 1)
    else {
      return isFirst ? Match(value: stretch, end: length.end) : nil
    }
    let edge = isFirst ? period.value.start?.date : lastEdge(period.value, length.value)
    let other = edge.flatMap { length.value.added(to: $0, isForward: isFirst) }
    stretch.start = (isFirst ? edge : other).map(TimePoint.day)
    stretch.end = (isFirst ? other : edge).map(TimePoint.day)
    return Match(value: stretch, end: period.end)
  }

  /// Weeks end with the last whole week.
  private func lastEdge(_ period: Stretch, _ length: Length) -> CivilDate? {
    guard let end = period.end?.date, length.parts.first?.unit == .week else {
      return period.end?.date
    }
    return end.monday
  }

  /// *The week of May 5*, *the week starting on February 4*, *week 3 of 2027*.
  private func weekOf(_ index: Int) -> Found? {
    let next = after("the", at: index)
    let isCommencing = terms.has("w", "/", "c", at: next)
    guard isCommencing || terms.text(next) == "week" else { return nil }
    let after = isCommencing ? next + 3 : afterWeekWords(next + 1)
    guard after > next + 1, let day = longest(monthDate(after), numericDate(after))?.value.day,
      let end = longest(monthDate(after), numericDate(after))?.end
    else { return nil }
    let starts = isCommencing || terms.text(next + 1) != "of"
    var stretch = Stretch.week(day.monday)
    if starts, !isCommencing {
      stretch.start = .day(day)
      stretch.end = day.adding(days: 7).map(TimePoint.day)
    }
    return Match(value: stretch, end: end)
  }

  private func afterWeekWords(_ index: Int) -> Int {
    guard ["of", "starting", "beginning", "commencing", "from"].contains(terms.text(index)) else {
      return index
    }
    return self.after("on", at: index + 1)
  }

  func numberedWeek(_ index: Int) -> Found? {
    let next = after("the", at: index)
    guard terms.text(next) == "week", let number = terms.integer(next + 1),
      (1...53).contains(number), !terms.isGlued(next + 2) || terms[next + 2]?.kind == .symbol
    else { return nil }
    let hasOf = ["of", "in", ","].contains(terms.text(next + 2))
    if let year = yearNumber(hasOf ? next + 3 : next + 2) {
      return CivilDate.monday(ofWeek: number, year: year.value)
        .map { Match(value: .week($0), end: year.end) }
    }
    guard let today, let monday = CivilDate.monday(ofWeek: number, year: today.year) else {
      return nil
    }
    return Match(value: .week(monday), end: next + 2)
  }
}
