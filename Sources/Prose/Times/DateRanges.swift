/// From one date to another: *from May 2 to June 3*, *between 2010 and 2012*, *2014-2018*,
/// *November 19-20*. A range runs from where its first date begins to where its last one begins.
extension TimeGrammar {
  func dateRange(_ index: Int) -> Found? {
    longest(twoDates(index), daysOfOneMonth(index), shortYears(index))
  }

  private func twoDates(_ index: Int) -> Found? {
    let word = terms.text(index)
    let isIntroduced = word == "from" || word == "between"
    let start = isIntroduced ? index + 1 : index
    guard let first = endpoint(start),
      let middle = connector(first.end, isBetween: word == "between"),
      let last = endpoint(middle) ?? sameMonth(middle, as: first.value)
    else { return nil }
    let isDashed = terms.isDash(first.end) || terms.isDash(first.end + 1)
    guard isIntroduced || !isDashed || first.value.unit == last.value.unit else { return nil }
    return joined(first, last, from: start, middle: middle)
  }

  /// A date, a moment or *now*.
  private func endpoint(_ index: Int) -> Found? {
    if terms.text(index) == "now" || terms.text(index) == "present", let now {
      return Match(value: .moment(now), end: index + 1)
    }
    let found = longest(moment(index), date(index))
    guard let found, found.value.start != nil || found.value.moment != nil,
      found.value.type == .date || found.value.clock != nil
    else { return nil }
    return found
  }

  /// The index after *to*, *until*, a dash, … or, after *between*, *and*.
  private func connector(_ index: Int, isBetween: Bool) -> Int? {
    let next = after(",", at: index)
    if ["to", "until", "till", "through", "thru", "~"].contains(terms.text(next)) {
      return after("the", at: next + 1) == next + 1 ? next + 1 : next + 1
    }
    if terms.isDash(next) { return next + 1 }
    return isBetween && terms.text(next) == "and" ? next + 1 : nil
  }

  /// *April 9 through the seventeenth*.
  private func sameMonth(_ index: Int, as first: Stretch) -> Found? {
    guard let from = first.day, let day = dayNumber(after("the", at: index)), day.value > from.day
    else { return nil }
    let year = first.isYearGuessed ? yearAfterDay(day.end) : nil
    guard let date = CivilDate(year: year?.value ?? from.year, month: from.month, day: day.value)
    else { return nil }
    var stretch = Stretch.day(date)
    stretch.isYearGuessed = first.isYearGuessed && year == nil
    return Match(value: stretch, end: year?.end ?? day.end)
  }

  private func joined(_ first: Found, _ last: Found, from start: Int, middle: Int) -> Found? {
    guard var opening = point(first.value), let closing = point(last.value) else { return nil }
    // *Now* is today where the other end is a day.
    if case .day = closing, terms.text(start) == "now", let today { opening = .day(today) }
    var stretch = Stretch(timex: "", type: .duration)
    stretch.kind = first.value.clock == nil && last.value.clock == nil ? .date : .time
    (stretch.start, stretch.end) = ordered(
      opening, closing, isOpen: first.value.isYearGuessed, isClosed: last.value.isYearGuessed)
    guard let from = stretch.start?.date, let to = stretch.end?.date, from <= to else { return nil }
    stretch.parts = [
      .init(terms: start..<first.end, stretch: moved(first.value, to: stretch.start)),
      .init(terms: middle..<last.end, stretch: moved(last.value, to: stretch.end)),
    ].filter { !$0.stretch.timex.isEmpty }
    return Match(value: stretch, end: last.end)
  }

  private func point(_ stretch: Stretch) -> TimePoint? {
    stretch.moment.map(TimePoint.moment) ?? (stretch.isLastMoment ? stretch.end : stretch.start)
  }

  /// A year that was only guessed gives way to the one that is told, or so that the range runs forward.
  private func ordered(
    _ opening: TimePoint, _ closing: TimePoint, isOpen: Bool, isClosed: Bool
  )
    -> (TimePoint, TimePoint)
  {
    guard let from = opening.date, let to = closing.date else { return (opening, closing) }
    if isOpen, !isClosed, let same = from.adding(months: (to.year - from.year) * 12) {
      let earlier = same > to ? same.adding(months: -12) ?? same : same
      return (.day(earlier), closing)
    }
    guard from > to, isClosed else { return (opening, closing) }
    if isOpen, let earlier = from.adding(months: -12), earlier <= to {
      return (.day(earlier), closing)
    }
    return (opening, to.adding(months: 12).map(TimePoint.day) ?? closing)
  }

  /// The endpoint as its own expression, with the year it got from the other.
  private func moved(_ stretch: Stretch, to point: TimePoint?) -> Stretch {
    guard stretch.isYearGuessed, let date = point?.date else { return stretch }
    if stretch.day != nil { return .day(date) }
    return stretch.unit == .month ? .month(year: date.year, month: date.month) : stretch
  }

  /// *November 19-20*, *9 to 12 of June*, *between 3 and 12 Sept. 2019*.
  private func daysOfOneMonth(_ index: Int) -> Found? {
    let word = terms.text(index)
    let isBetween = word == "between"
    let start = after("the", at: isBetween || word == "from" ? index + 1 : index)
    guard let first = rangeDay(start), let middle = connector(first.end, isBetween: isBetween),
      let last = monthDate(after("the", at: middle)), let day = last.value.day,
      let from = CivilDate(year: day.year, month: day.month, day: first.value)
    else { return nil }
    var stretch = Stretch(timex: "", type: .duration)
    stretch.start = .day(from > day ? from.adding(months: -1) ?? from : from)
    stretch.end = .day(day)
    return Match(value: stretch, end: last.end)
  }

  /// A day number that a dash may follow.
  private func rangeDay(_ index: Int) -> Match<Int>? {
    if let day = dayNumber(index) { return day }
    guard case .unit(let number) = terms.number(index), number > 0 else { return nil }
    return Match(value: number, end: index + 1)
  }

  /// *1995-96*, *2014/15*.
  private func shortYears(_ index: Int) -> Found? {
    let start = ["from", "between"].contains(terms.text(index)) ? index + 1 : index
    guard let first = yearNumber(start), terms.isDash(first.end) || terms.text(first.end) == "/",
      terms.isGlued(first.end), terms.isGlued(first.end + 1),
      terms.digits(first.end + 1)?.utf8.count == 2, let short = terms.integer(first.end + 1),
      !terms.isGlued(first.end + 2)
        || terms[first.end + 2]?.kind == .symbol && !terms.isDash(first.end + 2),
      short > first.value % 100
    else { return nil }
    var stretch = Stretch(timex: "", type: .duration)
    stretch.start = CivilDate(year: first.value, month: 1, day: 1).map(TimePoint.day)
    stretch.end = CivilDate(year: first.value / 100 * 100 + short, month: 1, day: 1)
      .map(TimePoint.day)
    return Match(value: stretch, end: first.end + 2)
  }
}
