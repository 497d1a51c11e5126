/// Times of day: *3:30 p.m.*, *15:30*, *noon*, *half past seven*, *7 o'clock*, *10 a.m. EST*.
extension TimeGrammar {
  /// A time of day that its words show to be one.
  func clock(_ index: Int) -> Match<ClockReading>? {
    let found =
      wordClock(index) ?? spokenClock(index) ?? colonClock(index) ?? meridiemClock(index)
      ?? oClock(index)
    return found.map(withZone)
  }

  /// *At 7*, *at six*: an hour that only a preposition shows.
  func bareHour(_ index: Int) -> Match<ClockReading>? {
    guard let hour = hourNumber(index), isHourEnd(hour.end) else { return nil }
    return Match(value: ClockReading(hour: hour.value, minute: 0, isExact: false), end: hour.end)
  }

  private func isHourEnd(_ index: Int) -> Bool {
    guard let next = terms[index] else { return true }
    if next.kind == .symbol {
      return ![":", "%", "$", "/", "°", "'", "’"].contains(next.text)
        && !(next.isGlued && (terms.isGlued(index + 1) && next.text != "–" && next.text != "-"))
    }
    if next.kind == .digits { return false }
    return !next.isGlued
      && (next.sense.time != nil && !isUnit(index) || TimeGrammar.afterHour.contains(next.text))
  }

  private func isUnit(_ index: Int) -> Bool {
    if case .unit = terms.time(index) { true } else { false }
  }

  private static let afterHour: Set<String> = [
    "in", "on", "and", "or", "to", "until", "till", "through", "sharp", "tonight", "from", "for",
    "at", "the",
  ]

  /// An hour in digits (one or two) or words.
  func hourNumber(_ index: Int) -> Match<Int>? {
    if let number = terms.integer(index) {
      guard number <= 24, !endsNumber(index), terms.digits(index)?.utf8.count ?? 3 <= 2 else {
        return nil
      }
      return Match(value: number, end: index + 1)
    }
    guard case .unit(let number) = terms.number(index), (1...12).contains(number) else {
      return nil
    }
    return Match(value: number, end: index + 1)
  }

  private func wordClock(_ index: Int) -> Match<ClockReading>? {
    if terms.has("mid", "night", at: index) {
      return Match(value: ClockReading(hour: 0, minute: 0, isExact: true), end: index + 2)
    }
    let next = ["12", "twelve"].contains(terms.text(index)) ? index + 1 : index
    guard case .clock(let hour) = terms.time(next) else { return nil }
    return Match(value: ClockReading(hour: hour % 24, minute: 0, isExact: true), end: next + 1)
  }

  /// `3:30`, `15:30:20`, `8.30pm`, *at 6.45*.
  private func colonClock(_ index: Int) -> Match<ClockReading>? {
    let separator = terms.text(index + 1)
    guard separator == ":" || separator == ".", let hour = hourNumber(index),
      terms[index]?.kind == .digits, terms.isGlued(index + 1), terms.isGlued(index + 2),
      terms.digits(index + 2)?.utf8.count == 2, let minute = terms.integer(index + 2), minute < 60
    else { return nil }
    var clock = ClockReading(
      hour: hour.value, minute: minute, isExact: hour.value > 12 || hour.value == 0)
    var end = index + 3
    if separator == ":", terms.text(end) == ":", terms.isGlued(end), terms.isGlued(end + 1),
      terms.digits(end + 1)?.utf8.count == 2, let second = terms.integer(end + 1), second < 60
    {
      clock.second = second
      end += 2
    }
    if let meridiem = meridiem(end), hour.value <= 12 {
      return Match(value: clock.on(isAfternoon: meridiem.value), end: meridiem.end)
    }
    let isTime = separator == ":" || terms.text(index - 1) == "at" && !isMeasured(end)
    let isAlone = !terms.isGlued(end) || terms[end]?.kind == .symbol
    return isTime && isAlone && !isRatio(index) ? Match(value: clock, end: end) : nil
  }

  /// Whether a unit, a scale or a percent sign makes the number an amount.
  private func isMeasured(_ index: Int) -> Bool {
    ["%", "percent", "per", "cents", "points", "$"].contains(terms.text(index))
      || terms.number(index) != nil || terms[index]?.kind == .digits
      || UnitWord.lexicon[terms.text(index)] != nil
  }

  /// *A 4:03 ratio* is none, nor is what hangs on other digits (`1:23:456`).
  private func isRatio(_ index: Int) -> Bool {
    terms.isGlued(index) && [":", ".", ","].contains(terms.text(index - 1))
      || ["ratio", "aspect", "margin"].contains(terms.text(index + 3))
  }

  /// `3 pm`, `1140 a.m.`, `8:45a`, `9p`, `7ampm`.
  private func meridiemClock(_ index: Int) -> Match<ClockReading>? {
    if terms[index]?.kind == .word, let minutes = spokenMinutes(index) { return minutes }
    if let hour = hourNumber(index), let meridiem = meridiem(hour.end), hour.value <= 12 {
      let clock = ClockReading(hour: hour.value, minute: 0, isExact: false)
      return Match(value: clock.on(isAfternoon: meridiem.value), end: meridiem.end)
    }
    if let hour = hourNumber(index), terms.text(hour.end) == "ampm" {
      return Match(
        value: ClockReading(hour: hour.value, minute: 0, isExact: false), end: hour.end + 1)
    }
    guard let digits = terms.digits(index), (3...4).contains(digits.utf8.count),
      let number = Int(digits), number / 100 <= 12, number % 100 < 60,
      let meridiem = meridiem(index + 1)
    else { return nil }
    let clock = ClockReading(hour: number / 100, minute: number % 100, isExact: false)
    return Match(value: clock.on(isAfternoon: meridiem.value), end: meridiem.end)
  }

  /// *Five-thirty*, *nine thirty*, *two forty-five p.m.*, *six forty-three minutes*.
  private func spokenMinutes(_ index: Int) -> Match<ClockReading>? {
    guard case .unit(let hour) = terms.number(index), (1...12).contains(hour) else { return nil }
    let next = terms.afterHyphen(index + 1)
    guard let minutes = terms.cardinal(at: next), terms[next]?.kind == .word,
      minutes.value >= 10, minutes.value < 60
    else { return nil }
    let clock = ClockReading(hour: hour, minute: Int(minutes.value), isExact: false)
    let end = after("minutes", at: minutes.end)
    if let meridiem = meridiem(end) {
      return Match(value: clock.on(isAfternoon: meridiem.value), end: meridiem.end)
    }
    guard case .tens = terms.number(next) else { return nil }
    return isHourEnd(end) ? Match(value: clock, end: end) : nil
  }

  /// Whether *p.m.* is said rather than *a.m.*; nil where neither is.
  func meridiem(_ index: Int) -> Match<Bool>? {
    let text = terms.text(index)
    let isGluedToDigits = terms.isGlued(index) && terms[index - 1]?.kind == .digits
    switch text {
    case "am"
    where isGluedToDigits || terms[index]?.isCapitalized == true || isMeridiemAlone(index):
      return Match(value: false, end: index + 1)
    case "pm": return Match(value: true, end: index + 1)
    case "a", "p":
      if terms.text(index + 1) == ".", terms.isGlued(index + 1), terms.text(index + 2) == "m" {
        let hasPoint = terms.text(index + 3) == "." && terms.isGlued(index + 3)
        return Match(value: text == "p", end: hasPoint ? index + 4 : index + 3)
      }
      if terms.has("m", at: index + 1), terms.text(index + 2) == "." || isGluedToDigits {
        return Match(value: text == "p", end: index + 2)
      }
      let isEnd = !terms.isGlued(index + 1) || terms[index + 1]?.kind == .symbol
      return isGluedToDigits && isEnd
        ? Match(value: text == "p", end: index + 1) : nil
    default: return nil
    }
  }

  private func isMeridiemAlone(_ index: Int) -> Bool {
    terms[index - 1]?.kind == .digits || terms.number(index - 1) != nil
  }

  /// *Half past seven*, *quarter to ten*, *20 min past eight*, *fifteen past eight*.
  private func spokenClock(_ index: Int) -> Match<ClockReading>? {
    guard let minutes = minutesBefore(index),
      ["past", "to", "after", "till"].contains(terms.text(minutes.end)),
      terms.text(minutes.end) == "past" || minutes.value % 5 == 0,
      let hour = hourNumber(minutes.end + 1), hour.value <= 12, hour.value > 0
    else { return nil }
    let isPast = ["past", "after"].contains(terms.text(minutes.end))
    guard
      isPast || terms.time(index + 1) != nil || terms.text(index).hasPrefix("quarter")
        || terms.text(index - 1) == "at"
    else { return nil }
    let total = hour.value % 12 * 60 + (isPast ? minutes.value : 720 - minutes.value)
    let clock = ClockReading(hour: total / 60 % 12, minute: total % 60, isExact: false).morning
    var end = hour.end
    if let oclock = oClockWord(end) { end = oclock }
    if let meridiem = meridiem(end) {
      return Match(value: clock.on(isAfternoon: meridiem.value), end: meridiem.end)
    }
    return Match(value: clock, end: end)
  }

  private func minutesBefore(_ index: Int) -> Match<Int>? {
    let next = after("a", at: index)
    switch terms.number(next) {
    case .half where terms.text(next + 1) == "past": return Match(value: 30, end: next + 1)
    case .quarter(isPlural: false): return Match(value: 15, end: next + 1)
    default: break
    }
    guard let number = terms.cardinal(at: index), number.value > 0, number.value < 60 else {
      return nil
    }
    let end =
      ["minutes", "minute", "min", "mins"].contains(terms.text(number.end))
      ? number.end + 1 : number.end
    return Match(value: Int(number.value), end: end)
  }

  private func oClock(_ index: Int) -> Match<ClockReading>? {
    guard let hour = hourNumber(index), let end = oClockWord(hour.end) else { return nil }
    let clock = ClockReading(hour: hour.value, minute: 0, isExact: false)
    guard let meridiem = meridiem(end) else { return Match(value: clock, end: end) }
    return Match(value: clock.on(isAfternoon: meridiem.value), end: meridiem.end)
  }

  private func oClockWord(_ index: Int) -> Int? {
    if terms.text(index) == "oclock" { return index + 1 }
    guard terms.text(index) == "o", isApostrophe(index + 1), terms.text(index + 2) == "clock" else {
      return nil
    }
    return index + 3
  }

  /// Adds a zone: *EST*, *GMT*, *Eastern time*, *local time*.
  private func withZone(_ clock: Match<ClockReading>) -> Match<ClockReading> {
    var (clock, next) = (clock, clock.end)
    if terms.text(next) == "(" { next += 1 }
    let isBracketed = next > clock.end
    if case .zone(let offset) = terms.time(next), terms[next]?.isCapitalized == true {
      clock.value.zone = offset
      clock.end = isBracketed && terms.text(next + 1) == ")" ? next + 2 : next + 1
      return clock
    }
    if ["et", "pt", "ct", "mt"].contains(terms.text(next)), terms[next]?.isCapitalized == true {
      clock.end = next + 1
    }
    let hasName = ["eastern", "pacific", "central", "mountain", "local", "greenwich", "moscow"]
      .contains(terms.text(next))
    guard hasName else { return clock }
    var end = next + 1
    if ["standard", "daylight", "mean", "summer"].contains(terms.text(end)) { end += 1 }
    if terms.text(end) == "time" { clock.end = end + 1 }
    return clock
  }
}

/// A time of day as it was said.
struct ClockReading: Hashable, Sendable {
  var hour: Int
  var minute: Int
  var second = 0
  /// Whether the words tell which half of the day it is.
  var isExact: Bool
  /// An offset from UTC, or `Z`.
  var zone: String?

  init(hour: Int, minute: Int, isExact: Bool) {
    self.hour = hour
    self.minute = minute
    self.isExact = isExact
  }

  /// The same on the dial's other side where the words say *p.m.*
  func on(isAfternoon: Bool) -> ClockReading {
    var clock = self
    clock.hour = isAfternoon ? hour % 12 + 12 : hour % 12
    clock.isExact = true
    return clock
  }

  /// An hour of nothing is twelve.
  var morning: ClockReading {
    var clock = self
    if hour == 0 { clock.hour = 12 }
    return clock
  }

  /// Seen in a part of the day: *7 in the evening*.
  func during(_ part: DayPart) -> ClockReading {
    guard !isExact else { return self }
    switch part {
    case .afternoon, .evening, .dinner, .lunch:
      return hour < 12 && !(part == .lunch && hour == 11) ? on(isAfternoon: true) : self
    case .night: return hour >= 6 && hour < 12 ? on(isAfternoon: true) : self
    default: return on(isAfternoon: false)
    }
  }

  var clock: Clock { Clock(second: hour * 3600 + minute * 60 + second, isExact: isExact) }
}
