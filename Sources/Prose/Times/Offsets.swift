/// Points counted from another: *three days ago*, *in two weeks*, *a year earlier*,
/// *two days before Christmas*, *half an hour from now*.
extension TimeGrammar {
  func offset(_ index: Int) -> Found? {
    longest(
      lengthThenAnchor(index), inLength(index), weekdayThenOffset(index), yearAgo(index),
      lengthFrom(index))
  }

  private func lengthThenAnchor(_ index: Int) -> Found? {
    guard let length = countedUnits(index), !length.value.isVague || terms.text(length.end) == "ago"
    else { return nil }
    if length.value.isVague {
      return Match(value: Stretch(timex: "PAST_REF"), end: length.end + 1)
    }
    guard let anchor = anchor(length.end, of: length.value) else { return nil }
    let end = anchor.end
    switch anchor.value {
    case .none: return unresolved(length.value, end: end)
    case .moment(let moment, let isForward):
      return shifted(moment, by: length.value, isForward: isForward, isExact: false, end: end)
    case .day(let day, let isForward):
      return shifted(
        Moment(day: day), by: length.value, isForward: isForward, isExact: true, end: end)
    }
  }

  private enum Anchor {
    case none
    case moment(Moment, isForward: Bool)
    case day(CivilDate, isForward: Bool)
  }

  /// What stands after the length and says where it is counted from.
  private func anchor(_ index: Int, of length: Length) -> Match<Anchor>? {
    let word = terms.text(index)
    switch word {
    case "ago", "back":
      return Match(value: now.map { .moment($0, isForward: false) } ?? .none, end: index + 1)
    case "hence":
      return Match(value: now.map { .moment($0, isForward: true) } ?? .none, end: index + 1)
    case "earlier", "before", "later", "after", "from", "since", "previously", "prior":
      break
    default: return nil
    }
    let isForward = ["later", "after", "from", "since"].contains(word)
    if ["now", "here"].contains(terms.text(index + 1)), let now {
      return Match(value: .moment(now, isForward: isForward), end: index + 2)
    }
    if word != "earlier", word != "later", word != "previously",
      let date = dateWithoutOffset(after("to", "the", at: index + 1)),
      let day = date.value.day ?? date.value.start?.date
    {
      return Match(value: .day(day, isForward: isForward), end: date.end)
    }
    // An hour later than what? Where the text speaks of another day, its hours are not told.
    let isOfClock = length.parts.contains { $0.unit.isOfClock }
    guard ["earlier", "later", "before", "previously"].contains(word),
      !isOfClock || mentioned == nil,
      word != "before" || isClauseEnd(index + 1)
    else { return nil }
    let from = mentioned.map { Moment(day: $0, second: now?.second ?? 0) } ?? now
    return Match(
      value: from.map { .moment($0, isForward: isForward) } ?? .none, end: index + 1)
  }

  /// An anchor's own date; it may not be another offset, so that no chain can grow.
  private func dateWithoutOffset(_ index: Int) -> Found? {
    longest(
      numericDate(index), monthDate(index), weekdayDate(index), namedDay(index), holiday(index),
      markedYearOrPeriod(index))
  }

  private func markedYearOrPeriod(_ index: Int) -> Found? {
    longest(year(index), yearNumber(index).map { Match(value: .year($0.value), end: $0.end) })
  }

  /// *In three days*, *within 5 minutes*.
  private func inLength(_ index: Int) -> Found? {
    let word = terms.text(index)
    guard word == "in" || word == "within", let length = countedUnits(index + 1),
      !length.value.isVague, isAlone(length.end), let now
    else { return nil }
    let end = length.end
    if word == "within" {
      var stretch = length.value.stretch
      guard let last = length.value.added(to: now, isForward: true) else { return nil }
      let isOfClock = length.value.parts.contains { $0.unit.isOfClock }
      stretch.start = isOfClock ? .moment(now) : .day(now.day)
      stretch.end = isOfClock ? .moment(last) : .day(last.day)
      return Match(value: stretch, end: end)
    }
    if tense.direction(at: terms[index]?.token ?? 0) == .past { return nil }
    if let weekday = weekday(after("on", at: end)), terms.text(end) == "on",
      let day = length.value.added(to: now.day, isForward: true)?
        .closest(weekday: weekday.value)
    {
      return Match(value: .day(day), end: weekday.end)
    }
    return shifted(now, by: length.value, isForward: true, isExact: false, end: end)
  }

  /// *In two years' time* goes on, *in two years of talks* is a duration.
  private func isAlone(_ index: Int) -> Bool {
    !["of", "old", "ago"].contains(terms.text(index))
      && !(terms.isDash(index) && terms.isGlued(index))
  }

  /// *Sunday, 3 weeks after January 15*.
  private func weekdayThenOffset(_ index: Int) -> Found? {
    guard let weekday = weekday(index), let offset = lengthThenAnchor(after(",", at: weekday.end)),
      let from = offset.value.day ?? offset.value.start?.date
    else { return nil }
    return from.nearest(weekday: weekday.value, forward: true, orSame: true)
      .map { Match(value: .day($0), end: offset.end) }
  }

  /// *Three days starting Monday*, *for two weeks from today*.
  private func lengthFrom(_ index: Int) -> Found? {
    guard let length = countedUnits(index), !length.value.isVague else { return nil }
    var next = after(",", at: length.end)
    guard ["starting", "beginning", "from"].contains(terms.text(next)) else { return nil }
    next = after("from", "on", at: next + 1)
    guard let date = dateWithoutOffset(next), let day = date.value.day,
      let end = length.value.added(to: day, isForward: true),
      terms.text(length.end) != "from"
    else { return nil }
    var stretch = length.value.stretch
    (stretch.start, stretch.end) = (.day(day), .day(end))
    return Match(value: stretch, end: date.end)
  }

  /// *The year-ago quarter*, *year-earlier*.
  private func yearAgo(_ index: Int) -> Found? {
    let next = after("the", "a", at: index)
    guard case .unit(let unit, isPlural: false) = terms.time(next), unit >= .week,
      terms.isDash(next + 1), terms.isGlued(next + 1),
      ["ago", "earlier"].contains(terms.text(next + 2)), let now
    else { return nil }
    return shifted(
      now, by: Length([(1, unit)]), isForward: false, isExact: false, end: next + 3)
  }

  private func unresolved(_ length: Length, end: Int) -> Found? {
    Match(value: Stretch(timex: "XXXX-XX-XX"), end: end)
  }

  /// The point so far from another, as exactly as the unit tells: years give a year, days a day.
  private func shifted(
    _ moment: Moment, by length: Length, isForward: Bool, isExact: Bool, end: Int
  ) -> Found? {
    guard let unit = length.parts.last?.unit else { return nil }
    if unit.isOfClock {
      guard let point = length.added(to: moment, isForward: isForward) else { return nil }
      return Match(value: .moment(point), end: end)
    }
    guard let day = length.added(to: moment.day, isForward: isForward) else { return nil }
    let precision = isExact ? TimeUnit.day : TimeGrammar.precision[unit] ?? .day
    var stretch = Stretch.period(precision, holding: day)
    // A distance in years says nothing of the day.
    if unit < .year { stretch?.day = day }
    if let weekday = weekday(after("on", at: end)), terms.text(end) == "on",
      let named = day.nearest(weekday: weekday.value, forward: true, orSame: true)
    {
      return Match(value: .day(named), end: weekday.end)
    }
    return stretch.map { Match(value: $0, end: end) }
  }

  /// How exact a distance in a unit is taken to be.
  private static let precision: [TimeUnit: TimeUnit] = [
    .month: .month, .quarter: .quarter, .half: .month, .year: .year, .decade: .decade,
    .century: .century, .week: .week, .fortnight: .week,
  ]
}

extension Stretch {
  static func moment(_ moment: Moment) -> Stretch {
    let clock = Clock(second: moment.second)
    var stretch = Stretch(timex: "\(moment.day)T\(clock.timex)", type: .time, kind: .time)
    stretch.day = moment.day
    stretch.clock = clock
    return stretch
  }
}
