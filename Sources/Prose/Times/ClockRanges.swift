/// From one time of day to another: *5 to 6 pm*, *Tuesday from 7 to 7:30*, *between 3 and 8 yesterday*.
extension TimeGrammar {
  func clockRange(_ index: Int) -> Found? {
    longest(dayThenRange(index), rangeThenDay(index))
  }

  private struct ClockPair {
    var first: ClockReading
    var last: ClockReading
    /// Whether the words alone show that times of day are meant.
    var isSure: Bool
  }

  /// *Monday 11-4*, *May 5 from 7 to 9 p.m.*, *this evening from 7 to 7:30*.
  private func dayThenRange(_ index: Int) -> Found? {
    if let day = day(index), let date = day.value.day, day.value.clock == nil {
      let part = dayPart(day.end)
      let next = after(",", "at", at: part?.end ?? day.end)
      return pair(next).flatMap { range($0, during: part?.value, on: date) }
    }
    guard let part = moment(index), part.value.clock == nil, let day = part.value.start?.date,
      let name = part.value.timex.split(separator: "T").last.flatMap({ DayPart(rawValue: "T" + $0) }
      )
    else { return nil }
    return pair(part.end).flatMap { range($0, during: name, on: day) }
  }

  /// *Between 3 and 8 yesterday*, *five to seven today*, *2 to 4 p.m.*, *from 3 to 5 in the afternoon*.
  private func rangeThenDay(_ index: Int) -> Found? {
    guard let pair = pair(index) else { return nil }
    let part = dayPart(after("the", at: after("in", at: pair.end)))
    let next = after("on", ",", at: part?.end ?? pair.end)
    if let day = day(next), let date = day.value.day, day.value.clock == nil {
      let later = part ?? dayPart(day.end)
      let pair = Match(value: pair.value, end: max(day.end, later?.end ?? 0))
      return range(pair, during: later?.value, on: date)
    }
    if let near = moment(next), near.value.clock == nil, let day = near.value.start?.date,
      let name = near.value.timex.split(separator: "T").last.flatMap({ DayPart(rawValue: "T" + $0) }
      )
    {
      return range(Match(value: pair.value, end: near.end), during: name, on: day)
    }
    guard pair.value.isSure || part != nil else { return nil }
    return range(Match(value: pair.value, end: part?.end ?? pair.end), during: part?.value, on: nil)
  }

  private func pair(_ index: Int) -> Match<ClockPair>? {
    let isFrom = terms.text(index) == "from"
    let isBetween = terms.text(index) == "between"
    let start = isFrom || isBetween ? index + 1 : index
    guard let first = clockOrHour(start) else { return nil }
    let hasPart = dayPart(after("the", at: after("in", at: first.end)))
    var opening = first.value
    if let hasPart, hasPart.end > first.end + 1 { opening = opening.during(hasPart.value) }
    let middle = hasPart.map { $0.end > first.end + 1 ? $0.end : first.end } ?? first.end
    let connector = terms.text(middle)
    let isDash = terms.isDash(middle) || connector == "~"
    guard
      isDash || ["to", "until", "till", "through"].contains(connector)
        || connector == "and" && isBetween, let last = clockOrHour(middle + 1)
    else { return nil }
    let isSure =
      first.value.isExact || last.value.isExact || clock(start) != nil
      || clock(middle + 1) != nil
    guard isSure || isFrom || isBetween || !isPartOfLonger(last.end) else { return nil }
    return Match(
      value: joined(opening, last.value, isSure: isSure), end: last.end)
  }

  private func isPartOfLonger(_ index: Int) -> Bool {
    terms.isGlued(index) && terms[index]?.kind != .symbol
      || terms.isGlued(index) && terms.isGlued(index + 1)
  }

  /// A clock, an hour, or four digits such as `0730`.
  private func clockOrHour(_ index: Int) -> Match<ClockReading>? {
    if let clock = clock(index) { return clock }
    if let pointed = pointedHour(index) { return pointed }
    if terms.digits(index)?.utf8.count == 4, let number = terms.integer(index), number / 100 < 24,
      number % 100 < 60, terms.digits(index)?.first == "0"
    {
      return Match(
        value: ClockReading(hour: number / 100, minute: number % 100, isExact: false),
        end: index + 1)
    }
    guard let hour = hourNumber(index), hour.value <= 12, hour.value > 0,
      !["%", "$", ".", "/"].contains(terms.text(hour.end)) || !terms.isGlued(hour.end)
        || terms[hour.end + 1] == nil
    else { return nil }
    return Match(value: ClockReading(hour: hour.value, minute: 0, isExact: false), end: hour.end)
  }

  /// `9.30`.
  private func pointedHour(_ index: Int) -> Match<ClockReading>? {
    guard let hour = terms.integer(index), hour <= 12, terms.text(index + 1) == ".",
      terms.isGlued(index + 1), terms.isGlued(index + 2), terms.digits(index + 2)?.utf8.count == 2,
      let minute = terms.integer(index + 2), minute < 60, minute % 5 == 0
    else { return nil }
    return Match(value: ClockReading(hour: hour, minute: minute, isExact: false), end: index + 3)
  }

  /// Each side takes the half of the day from the other, so that the range runs forward.
  private func joined(_ first: ClockReading, _ last: ClockReading, isSure: Bool) -> ClockPair {
    var (first, last) = (first, last)
    if last.isExact, !first.isExact, first.hour <= 12 {
      let same = first.on(isAfternoon: last.hour >= 12)
      first = same.clock.second < last.clock.second ? same : first.on(isAfternoon: last.hour < 12)
    } else if !last.isExact, last.hour <= 12 {
      if first.isExact {
        let same = last.on(isAfternoon: first.hour >= 12)
        last = same.clock.second > first.clock.second ? same : last.on(isAfternoon: first.hour < 12)
      } else if last.clock.second <= first.clock.second {
        last = last.on(isAfternoon: true)
      }
    }
    return ClockPair(first: first, last: last, isSure: isSure)
  }

  private func range(_ pair: Match<ClockPair>, during part: DayPart?, on day: CivilDate?) -> Found?
  {
    var (first, last) = (pair.value.first, pair.value.last)
    if let part { (first, last) = (first.during(part), last.during(part)) }
    var stretch = Stretch(timex: "", type: .duration, kind: .time)
    stretch.start = point(first.clock.second, on: day)
    let isOvernight = last.clock.second < first.clock.second
    stretch.end = point(
      last.clock.second + (isOvernight && day != nil ? 86_400 : 0), on: day)
    return Match(value: stretch, end: pair.end)
  }
}
