/// Periods seen from today: *last year*, *this week*, *the next three months*, *the past decade*.
extension TimeGrammar {
  func relativePeriod(_ index: Int) -> Found? {
    longest(
      deicticUnit(index), deicticMonth(index), countedFromToday(index), afterNext(index),
      articleUnit(index), yearToDate(index), bareWeekend(index))
  }

  /// A run of *the*, *this*, *last*, *next*, *past*, *coming*, … and the last of them.
  private func deictic(_ index: Int) -> Match<(kind: TimeWord.Deictic, word: String)>? {
    var next = after("the", at: index)
    var found: (TimeWord.Deictic, String)?
    while case .deictic(let kind) = terms.time(next), next - index < 4, isDeterminer(next) {
      found = (kind, terms.text(next))
      next += 1
    }
    if found == nil, ["that", "these", "those"].contains(terms.text(next)) {
      found = (.this, terms.text(next))
      next += 1
    }
    return found.map { Match(value: $0, end: next) }
  }

  /// *Following Monday's debate* and *coming September* are prepositions and verbs without an article.
  func isDeterminer(_ index: Int) -> Bool {
    guard ["following", "coming", "preceding"].contains(terms.text(index)) else { return true }
    let before = terms.text(index - 1)
    return ["the", "this", "these", "that"].contains(before) || isDeicticWord(index - 1)
      || terms.cardinal(at: index - 1) != nil
  }

  private func isDeicticWord(_ index: Int) -> Bool {
    if case .deictic = terms.time(index) { true } else { false }
  }

  private static let unitAdjectives: Set<String> = [
    "calendar", "working", "whole", "entire", "full", "fiscal", "trading", "school", "very",
  ]

  /// *Last year*, *this calendar year*, *that week*, *the past week*.
  private func deicticUnit(_ index: Int) -> Found? {
    guard let deictic = deictic(index) else { return nil }
    var next = deictic.end
    if TimeGrammar.unitAdjectives.contains(terms.text(next)) { next += 1 }
    guard case .unit(let unit, isPlural: false) = terms.time(next),
      unit != .second || next > index + 1
    else { return nil }
    if unit.isOfClock { return clockUnit(unit, deictic.value.kind, end: next + 1) }
    let isAnaphoric = ["same", "that", "following", "preceding"].contains(deictic.value.word)
    guard let from = isAnaphoric ? mentioned ?? today : today else {
      return unknownPeriod(unit, end: next + 1)
    }
    if deictic.value.word == "past", terms.text(index) == "the", unit != .weekend {
      return lengthBeforeToday(1, unit, end: next + 1)
    }
    return moved(from, by: deictic.value.kind.step, unit).map { Match(value: $0, end: next + 1) }
  }

  private func unknownPeriod(_ unit: TimeUnit, end: Int) -> Found? {
    guard unit == .year || unit == .month || unit == .week else { return nil }
    let timex = unit == .year ? "XXXX" : unit == .month ? "XXXX-XX" : "XXXX-WXX"
    return Match(value: .period(timex, unit, from: nil, to: nil), end: end)
  }

  /// The period of the unit that lies some steps from the one that holds a day.
  func moved(_ day: CivilDate, by steps: Int, _ unit: TimeUnit) -> Stretch? {
    if unit == .weekend, steps == -1, day.weekday >= 6 {
      return .period(unit, holding: day.monday.adding(days: -7) ?? day)
    }
    if unit == .season { return nil }
    let moved =
      unit.months.map { day.firstOfMonth.adding(months: $0 * steps) }
      ?? unit.days.map { day.adding(days: $0 * steps) }
    guard let moved = moved ?? nil else { return nil }
    return .period(unit, holding: moved)
  }

  /// *The next hour*, *the last minute*: from now or up to now.
  private func clockUnit(_ unit: TimeUnit, _ deictic: TimeWord.Deictic, end: Int) -> Found? {
    guard deictic != .this else { return nil }
    return lengthOfClock(1, unit, isPast: deictic == .last, end: end)
  }

  private func lengthOfClock(_ count: Double, _ unit: TimeUnit, isPast: Bool, end: Int) -> Found? {
    var stretch = length(count, unit)
    if let now, let other = now.adding(seconds: Int(count * unit.seconds) * (isPast ? -1 : 1)) {
      stretch.start = .moment(isPast ? other : now)
      stretch.end = .moment(isPast ? now : other)
    }
    return Match(value: stretch, end: end)
  }

  /// *Last January*, *this March*, *next May*.
  private func deicticMonth(_ index: Int) -> Found? {
    guard let deictic = deictic(index), let month = month(deictic.end), let today,
      !isAlsoWord(deictic.end) || terms[deictic.end]?.isCapitalized == true
    else { return nil }
    var year = today.year
    switch deictic.value.kind {
    case .last: if month.value >= today.month { year -= 1 }
    case .next: if month.value <= today.month { year += 1 }
    case .this: break
    }
    return Match(value: .month(year: year, month: month.value), end: month.end)
  }

  /// *The past three years*, *next two weeks*, *5 upcoming years*, *the last few months*.
  private func countedFromToday(_ index: Int) -> Found? {
    if let deictic = deictic(index), deictic.value.kind != .this || deictic.value.word == "these",
      let length = countedUnits(deictic.end)
    {
      return bounded(length, isPast: deictic.value.kind != .next)
    }
    guard let count = terms.cardinal(at: index), let deictic = deictic(count.end),
      deictic.value.kind != .this,
      case .unit(let unit, isPlural: true) = terms.time(deictic.end)
    else { return nil }
    let length = Match(value: Length([(count.value, unit)]), end: deictic.end + 1)
    return bounded(length, isPast: deictic.value.kind == .last)
  }

  private func bounded(_ length: Match<Length>, isPast: Bool) -> Found? {
    var stretch = length.value.stretch
    guard let now, !length.value.isVague, let unit = length.value.parts.first?.unit else {
      return Match(value: stretch, end: length.end)
    }
    if unit.isOfClock {
      let other = length.value.added(to: now, isForward: !isPast)
      stretch.start = isPast ? other.map(TimePoint.moment) : .moment(now)
      stretch.end = isPast ? .moment(now) : other.map(TimePoint.moment)
    } else {
      let from = aligned(now.day, to: unit, isPast: isPast)
      let other = from.flatMap { length.value.added(to: $0, isForward: !isPast) }
      stretch.start = (isPast ? other : from).map(TimePoint.day)
      stretch.end = (isPast ? from : other).map(TimePoint.day)
    }
    return Match(value: stretch, end: length.end)
  }

  /// Quarters and decades are counted whole, days and weeks from tomorrow or up to today.
  private func aligned(_ today: CivilDate, to unit: TimeUnit, isPast: Bool) -> CivilDate? {
    switch unit {
    case .quarter, .half, .decade, .century:
      let period = Stretch.period(unit, holding: today)
      return isPast ? period?.start?.date : period?.end?.date
    default: return isPast ? today : today.adding(days: 1)
    }
  }

  private func lengthBeforeToday(_ count: Double, _ unit: TimeUnit, end: Int) -> Found? {
    bounded(Match(value: Length([(count, unit)]), end: end), isPast: true)
  }

  /// *The week after next*, *the year before last*.
  private func afterNext(_ index: Int) -> Found? {
    let next = after("the", at: index)
    guard case .unit(let unit, isPlural: false) = terms.time(next), let today else { return nil }
    let step =
      terms.has("after", "next", at: next + 1)
      ? 2
      : terms.has("before", "last", at: next + 1) ? -2 : 0
    guard step != 0 else { return nil }
    return moved(today, by: step, unit).map { Match(value: $0, end: next + 3) }
  }

  /// *The year*, *the quarter*: the current one, where nothing else says which.
  private func articleUnit(_ index: Int) -> Found? {
    guard terms.text(index) == "the", case .unit(let unit, isPlural: false) = terms.time(index + 1),
      [.week, .month, .quarter, .year, .weekend, .fortnight].contains(unit), let today,
      isClauseEnd(index + 2) || TimeGrammar.afterUnit.contains(terms.text(index + 2)),
      !isApostrophe(index + 2), !terms.isDash(index + 2)
    else { return nil }
    if unit == .weekend { return nearWeekend(today, end: index + 2) }
    // *The quarter* is the one just spoken of; weeks and years are the current ones.
    let from = unit == .quarter ? mentioned ?? today : today
    return moved(from, by: 0, unit).map { Match(value: $0, end: index + 2) }
  }

  private static let afterUnit: Set<String> = ["in", "at", "from", "and", "for", "with", "as"]

  private func bareWeekend(_ index: Int) -> Found? {
    guard terms.text(index) == "weekend", let today else { return nil }
    return nearWeekend(today, end: index + 1)
  }

  /// The weekend before, where the clause looks back and this week's is still to come.
  private func nearWeekend(_ today: CivilDate, end: Int) -> Found? {
    let direction = tense.direction(at: terms[end - 1]?.token ?? 0)
    let isEarlyInWeek = today.weekday <= 3 && direction != .future
    let isBefore = isEarlyInWeek || direction == .past && today.weekday < 6
    return moved(today, by: isBefore ? -1 : 0, .weekend).map { Match(value: $0, end: end) }
  }

  /// *Year to date*, *month-to-date*.
  private func yearToDate(_ index: Int) -> Found? {
    guard case .unit(let unit, isPlural: false) = terms.time(index), let today else { return nil }
    var next = terms.afterHyphen(index + 1)
    guard terms.text(next) == "to" else { return nil }
    next = terms.afterHyphen(next + 1)
    guard terms.text(next) == "date", var stretch = moved(today, by: 0, unit) else { return nil }
    stretch.end = .day(today)
    return Match(value: stretch, end: next + 1)
  }
}
