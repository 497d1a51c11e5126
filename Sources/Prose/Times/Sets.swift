/// What happens again and again: *every Monday*, *each year*, *weekly*, *twice a day*, *Friday mornings*.
extension TimeGrammar {
  func set(_ index: Int) -> Found? {
    longest(every(index), pluralDay(index), frequency(index), rate(index), clockEvery(index))
  }

  private func set(_ timex: String, isDate: Bool) -> Stretch {
    Stretch(timex: timex, type: .set, kind: isDate ? .date : .duration)
  }

  private func every(_ index: Int) -> Found? {
    guard terms.time(index) == .every || terms.text(index) == "any" else { return nil }
    var next = after("single", at: index + 1)
    var count = 1.0
    if ["other", "second"].contains(terms.text(next)), terms.time(next + 1) != nil {
      count = 2
      next += 1
    } else if let number = terms.cardinal(at: next), terms.text(index) != "any" {
      count = number.value
      next = number.end
    }
    guard let found = repeated(next, count: count) else { return nil }
    return withClock(found)
  }

  private func repeated(_ index: Int, count: Double) -> Found? {
    let end = index + 1
    switch terms.time(index) {
    case .unit(let unit, _):
      let factor = unit == .quarter ? 3.0 : 1
      let timex = Length([(count * factor, unit == .quarter ? .month : unit)]).timex
      return Match(value: set(timex, isDate: false), end: end)
    case .weekday(let weekday, _):
      if let part = anyDayPart(end) {
        return Match(value: set("XXXX-WXX-\(weekday)\(part.rawValue)", isDate: true), end: end + 1)
      }
      return Match(value: set("XXXX-WXX-\(weekday)", isDate: true), end: end)
    case .month(let month):
      return Match(value: set("XXXX-\(Stretch.padded(month, 2))", isDate: true), end: end)
    case .season(let code, _): return Match(value: set("XXXX-\(code)", isDate: true), end: end)
    case .dayPart(let part, _):
      return Match(value: set("XXXX-XX-XX\(part.rawValue)", isDate: false), end: end)
    default: return nil
    }
  }

  private func anyDayPart(_ index: Int) -> DayPart? {
    guard case .dayPart(let part, _) = terms.time(index) else { return nil }
    return part
  }

  /// *Mondays*, *Friday mornings*, *Thursdays at 17.30*.
  private func pluralDay(_ index: Int) -> Found? {
    switch terms.time(index) {
    case .weekday(let day, isPlural: true):
      return withClock(Match(value: set("XXXX-WXX-\(day)", isDate: true), end: index + 1))
    case .weekday(let day, isPlural: false):
      guard case .dayPart(let part, isPlural: true) = terms.time(index + 1) else { return nil }
      return Match(value: set("XXXX-WXX-\(day)\(part.rawValue)", isDate: true), end: index + 2)
    case .dayPart(let part, isPlural: true) where part != .night || terms.text(index - 1) != "":
      guard terms.text(index - 1) == "the" || isClauseEnd(index + 1),
        terms[index - 1]?.kind != .digits,
        terms.number(index - 1) == nil
      else { return nil }
      return Match(value: stretch(part, on: nil), end: index + 1)
    default: return nil
    }
  }

  /// *Daily*, *semi-annually*, *bi-monthly*.
  private func frequency(_ index: Int) -> Found? {
    if ["semi", "bi"].contains(terms.text(index)), terms.isDash(index + 1) {
      let word = terms.text(index) + terms.text(index + 2)
      guard case .frequency(let timex) = Sense.of(word).time else { return nil }
      return Match(value: set(timex, isDate: false), end: index + 3)
    }
    // *The LA Weekly* is a name.
    guard case .frequency(let timex) = terms.time(index),
      index == 0 || terms[index]?.isCapitalized == false
    else { return nil }
    return withClock(Match(value: set(timex, isDate: false), end: index + 1))
  }

  /// *Twice a week*, *500,000 barrels a day*, *$5 per hour*.
  private func rate(_ index: Int) -> Found? {
    guard ["a", "an", "per"].contains(terms.text(index)),
      case .unit(let unit, isPlural: false) = terms.time(index + 1), unit != .second,
      unit != .half, unit != .quarter || terms.text(index + 2) != "of",
      terms.text(index) == "per" || isCounted(index - 1)
    else { return nil }
    let next = terms.text(index + 2)
    guard
      !["ago", "later", "earlier", "before", "after", "from", "or", "and", "hence", "old"]
        .contains(next)
    else { return nil }
    let months = unit == .quarter ? Length([(3, .month)]) : Length([(1, unit)])
    return Match(value: set(months.timex, isDate: false), end: index + 2)
  }

  /// Whether what stands before *a day* is counted: an amount, a plural after a number, *times*.
  private func isCounted(_ index: Int) -> Bool {
    if ["times", "once", "twice", "percent", "%"].contains(terms.text(index)) { return true }
    if terms[index]?.kind == .digits || terms.number(index) != nil {
      return isAmount(index) || terms.number(index) != nil
    }
    return (1...3).contains {
      terms[index - $0]?.kind == .digits || terms.number(index - $0) != nil
    }
      && (terms[index].map { tense.isPluralNoun($0.token) || $0.text.hasSuffix("s") } ?? false)
  }

  private func isAmount(_ index: Int) -> Bool {
    (1...5).contains { ["$", "£", "€", "¥", ",", "."].contains(terms.text(index - $0)) }
  }

  /// *3pm each day*, *6am everyday*.
  private func clockEvery(_ index: Int) -> Found? {
    guard let clock = clock(index) else { return nil }
    let isDaily = terms.time(clock.end) == .frequency("P1D")
    let isEvery = terms.time(clock.end) == .every && terms.text(clock.end + 1) == "day"
    guard isDaily || isEvery else { return nil }
    return Match(
      value: set("T" + short(clock.value), isDate: false), end: clock.end + (isEvery ? 2 : 1))
  }

  /// Adds a time of day to what recurs; the hour alone where no minutes are said.
  private func withClock(_ found: Found) -> Found {
    let next = after("at", "around", at: found.end)
    guard let clock = clock(next) ?? pointedClock(next, after: found.end) else { return found }
    var stretch = found.value
    let isDaily = stretch.timex == "P1D" || stretch.timex.hasPrefix("XXXX-XX-XX")
    stretch.timex = (isDaily ? "" : stretch.timex) + "T" + short(clock.value)
    return Match(value: stretch, end: clock.end)
  }

  private func pointedClock(_ index: Int, after end: Int) -> Match<ClockReading>? {
    index > end ? bareHour(index) : nil
  }

  private func short(_ reading: ClockReading) -> String {
    let text = reading.clock.timex
    return reading.minute == 0 && reading.second == 0 ? String(text.prefix(2)) : text
  }
}
