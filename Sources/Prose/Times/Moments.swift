/// Times of day on a day: *Tuesday at 3 p.m.*, *8am this morning*, *last night*, *tomorrow evening*.
extension TimeGrammar {
  func anyMoment(_ index: Int) -> Found? {
    longest(
      dayThenTime(index), timeThenDay(index), nearDayPart(index), plainDayPart(index),
      halfDayPart(index), endOfDay(index), lonelyClock(index))
  }

  /// A time of day on a day, or on one that is not told.
  func stretch(_ reading: ClockReading, on day: CivilDate?) -> Stretch {
    let clock = reading.clock
    let name = (day ?? sentenceDay ?? today)?.description ?? "XXXX-XX-XX"
    var stretch = Stretch(
      timex: "\(name)T\(clock.timex)\(reading.zone ?? "")", type: .time, kind: .time)
    stretch.day = day
    stretch.clock = clock
    stretch.zone = reading.zone
    return stretch
  }

  func stretch(_ part: DayPart, on day: CivilDate?) -> Stretch {
    let name = (day ?? sentenceDay ?? today)?.description ?? "XXXX-XX-XX"
    var stretch = Stretch(timex: name + part.rawValue, type: .time, kind: .time)
    let (first, last) = part.seconds
    stretch.start = point(first, on: day)
    stretch.end = point(last, on: day)
    return stretch
  }

  /// A second of a day, or of one that is not told.
  func point(_ second: Int, on day: CivilDate?) -> TimePoint {
    guard let day else { return .clock(second) }
    return Moment(day: day).adding(seconds: second).map(TimePoint.moment) ?? .clock(second)
  }

  /// *Tuesday at 3*, *tomorrow morning*, *May 5, 7 p.m.*, *Sunday late evening at 10:00*.
  private func dayThenTime(_ index: Int) -> Found? {
    guard let day = day(index), let date = day.value.day, day.value.clock == nil,
      !day.value.isImpossible
    else { return nil }
    var next = after(",", "in", at: terms.isDash(day.end) ? day.end + 1 : day.end)
    next = after("the", at: next)
    if let part = dayPart(next) {
      if let clock = introducedClock(part.end) {
        return Match(value: stretch(clock.value.during(part.value), on: date), end: clock.end)
      }
      return Match(value: stretch(part.value, on: date), end: part.end)
    }
    guard let clock = introducedClock(after(",", at: day.end)) ?? dashedClock(day.end) else {
      return nil
    }
    return completed(clock, on: date)
  }

  /// `May 22-11:30 am`.
  private func dashedClock(_ index: Int) -> Match<ClockReading>? {
    guard terms.isDash(index), let found = clock(index + 1), found.value.isExact else { return nil }
    return found
  }

  /// A clock after *at*, *around*, *by*; without one of them only what is surely a time of day.
  private func introducedClock(_ index: Int) -> Match<ClockReading>? {
    var next = after(",", "at", "around", "by", "about", "@", at: index)
    next = after("around", "about", "circa", at: next)
    if let clock = clock(next) { return clock }
    return next > index && terms.text(next - 1) != "," ? bareHour(next) : nil
  }

  /// Adds *in the evening* and makes a stretch.
  private func completed(_ clock: Match<ClockReading>, on day: CivilDate?) -> Found? {
    guard let part = dayPart(after("the", at: after("in", "at", at: clock.end))) else {
      return Match(value: stretch(clock.value, on: day), end: clock.end)
    }
    return Match(value: stretch(clock.value.during(part.value), on: day), end: part.end)
  }

  /// A part of the day with what may stand before it (*early*, *late*).
  func dayPart(_ index: Int) -> Match<DayPart>? {
    let next = after("early", "late", at: index)
    if terms.text(next) == "night", terms.isDash(next + 1), terms.text(next + 2) == "time" {
      return Match(value: .night, end: next + 3)
    }
    guard case .dayPart(let part, isPlural: false) = terms.time(next) else { return nil }
    return Match(value: part, end: next + 1)
  }

  /// *3 p.m. on Tuesday*, *8am this morning*, *five-thirty tomorrow evening*, *7 in the evening*.
  private func timeThenDay(_ index: Int) -> Found? {
    let start = after("at", "around", "circa", at: index)
    guard let clock = clock(start) ?? (start > index ? bareHour(start) : loneHour(index)) else {
      return nil
    }
    if let part = nearDayPartWords(clock.end) {
      return Match(
        value: stretch(clock.value.during(part.value.part), on: part.value.day),
        end: part.end)
    }
    let next = after("on", "of", ",", "and", at: clock.end)
    if terms.text(clock.end) != "and", let day = day(next), let date = day.value.day,
      day.value.clock == nil
    {
      guard let part = dayPart(day.end) else {
        return Match(value: stretch(clock.value, on: date), end: day.end)
      }
      return Match(value: stretch(clock.value.during(part.value), on: date), end: part.end)
    }
    let partIndex = after("the", at: after("in", "at", at: clock.end))
    guard let part = dayPart(partIndex), partIndex > clock.end || clock.value.isExact else {
      return nil
    }
    return Match(value: stretch(clock.value.during(part.value), on: nil), end: part.end)
  }

  /// *Five in the morning*, *eight this evening*: an hour whose part of the day follows.
  private func loneHour(_ index: Int) -> Match<ClockReading>? {
    guard let hour = hourNumber(index), hour.value <= 12 else { return nil }
    let isPart = terms.has("in", "the", at: hour.end) && dayPart(hour.end + 2) != nil
    guard isPart || nearDayPartWords(hour.end) != nil else { return nil }
    return Match(value: ClockReading(hour: hour.value, minute: 0, isExact: false), end: hour.end)
  }

  private struct NearPart {
    var part: DayPart
    var day: CivilDate?
  }

  /// *This morning*, *last night*, *tonight*, *the next evening*, *tomorrow morning*.
  private func nearDayPartWords(_ index: Int) -> Match<NearPart>? {
    let start = after("early", "late", at: index)
    if ["tonight", "tonite"].contains(terms.text(start)) {
      return Match(value: NearPart(part: .night, day: today), end: start + 1)
    }
    if case .dayOffset(let days) = terms.time(start), let part = dayPart(start + 1) {
      return Match(value: NearPart(part: part.value, day: today?.adding(days: days)), end: part.end)
    }
    let isThat = terms.text(start) == "that"
    let next = after("the", "that", at: start)
    guard let deictic = deicticOrThat(next, isThat: isThat),
      let part = dayPart(deictic.end)
    else { return nil }
    let isNarrated = terms.text(next) == "same" || isThat
    let from = isNarrated ? mentionedDay ?? today : today
    return Match(
      value: NearPart(part: part.value, day: from?.adding(days: deictic.value.step)), end: part.end)
  }

  private func deicticOrThat(_ index: Int, isThat: Bool) -> Match<TimeWord.Deictic>? {
    if case .deictic(let deictic) = terms.time(index) {
      return Match(value: deictic, end: index + 1)
    }
    return isThat ? Match(value: .this, end: index) : nil
  }

  private func nearDayPart(_ index: Int) -> Found? {
    guard let near = nearDayPartWords(index) else { return nil }
    if let clock = introducedClock(near.end) {
      return Match(
        value: stretch(clock.value.during(near.value.part), on: near.value.day), end: clock.end)
    }
    return Match(value: stretch(near.value.part, on: near.value.day), end: near.end)
  }

  /// *Early in the morning*, *later in the afternoon*: the first or the second half of it.
  private func halfDayPart(_ index: Int) -> Found? {
    let isEarly = ["early", "earlier"].contains(terms.text(index))
    guard isEarly || ["late", "later"].contains(terms.text(index)), terms.text(index + 1) == "in",
      let part = dayPart(after("the", at: index + 2))
    else { return nil }
    let (first, last) = part.value.seconds
    let middle = (first + last) / 2
    var stretch = stretch(part.value, on: nil)
    stretch.start = point(isEarly ? first : middle, on: nil)
    stretch.end = point(isEarly ? middle : last, on: nil)
    return Match(value: stretch, end: part.end)
  }

  /// *In the morning*, *overnight*, *early morning at 8:00*.
  private func plainDayPart(_ index: Int) -> Found? {
    let start = after("the", at: after("in", "at", "during", at: index))
    guard let part = dayPart(start) else { return nil }
    if let clock = introducedClock(part.end) {
      return Match(value: stretch(clock.value.during(part.value), on: nil), end: clock.end)
    }
    let isIntroduced = start > index || index == 0 || terms.text(start) == "overnight"
    guard isIntroduced, !(terms.isDash(part.end) && terms.isGlued(part.end)) else { return nil }
    let day = day(after("of", "on", at: part.end))
    if let day, let date = day.value.day {
      return Match(value: stretch(part.value, on: date), end: day.end)
    }
    return Match(value: stretch(part.value, on: nil), end: part.end)
  }

  /// *The end of the day*, *EOD*, *end of the Sunday*.
  private func endOfDay(_ index: Int) -> Found? {
    let start = after("the", at: index)
    var end = start
    if terms.text(start) == "eod" {
      end = start + 1
    } else {
      guard terms.has("end", "of", at: start) else { return nil }
      let next = after("the", at: start + 2)
      if let weekday = weekdayDate(next), let date = weekday.value.day {
        return Match(value: lastSecond(of: date), end: weekday.end)
      }
      guard terms.text(next) == "day" else { return nil }
      end = next + 1
    }
    guard let today else { return nil }
    return Match(value: lastSecond(of: today), end: end)
  }

  private func lastSecond(of day: CivilDate) -> Stretch {
    var clock = ClockReading(hour: 23, minute: 59, isExact: true)
    clock.second = 59
    return stretch(clock, on: day)
  }

  /// A time of day on a day that is not told.
  private func lonelyClock(_ index: Int) -> Found? {
    let start = after("at", "around", at: index)
    if let clock = clock(start) {
      return Match(value: stretch(clock.value, on: nil), end: clock.end)
    }
    guard terms.text(index) == "at", let hour = bareHour(start), hour.value.hour > 0,
      hour.value.hour <= 12
    else { return nil }
    return Match(value: stretch(hour.value, on: nil), end: hour.end)
  }
}
