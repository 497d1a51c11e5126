/// Durations: *three years*, *two and a half hours*, *several weeks*, *a year*, *3-week*, *half an hour*.
extension TimeGrammar {
  func duration(_ index: Int) -> Found? {
    longest(
      countedUnits(index).map { $0.map(\.stretch) }, wholeUnit(index), bareUnits(index),
      recentUnits(index))
  }

  func length(_ count: Double, _ unit: TimeUnit) -> Stretch { Length([(count, unit)]).stretch }

  func anyLength(_ index: Int) -> Match<Length>? {
    guard var length = oneCountedUnit(index) else { return nil }
    while length.value.parts.count < 6, !length.value.isVague,
      let last = length.value.parts.last?.unit,
      let more = oneCountedUnit(after("and", ",", at: length.end)), !more.value.isVague,
      let unit = more.value.parts.first?.unit, unit < last
    {
      length = Match(
        value: Length((length.value.parts + more.value.parts).map { ($0.count, $0.unit) }),
        end: more.end)
    }
    return withHalf(length)
  }

  private func oneCountedUnit(_ index: Int) -> Match<Length>? {
    guard let count = unitCount(index) else { return nil }
    var next = terms.afterHyphen(count.end)
    if terms.text(next) == "plus" { next = terms.afterHyphen(next + 1) }
    guard let unit = unit(next, after: index) else { return nil }
    return Match(
      value: Length([(count.value ?? 0, unit.value)], isVague: count.value == nil), end: unit.end)
  }

  /// A unit's name, singular or plural; single letters only when glued to digits.
  private func unit(_ index: Int, after start: Int) -> Match<TimeUnit>? {
    if terms.isGlued(index), terms[index - 1]?.kind == .digits,
      !terms.isGlued(index + 1)
        || terms[index + 1]?.kind != .word
    {
      switch terms.text(index) {
      case "h": return Match(value: .hour, end: index + 1)
      case "y": return Match(value: .year, end: index + 1)
      case "d": return Match(value: .day, end: index + 1)
      case "w": return Match(value: .week, end: index + 1)
      default: break
      }
    }
    if terms.has("business", "days", at: index) || terms.has("working", "days", at: index) {
      return Match(value: .businessDay, end: index + 2)
    }
    let next =
      ["calendar", "full", "consecutive", "straight", "more", "whole", "long", "trading"]
        .contains(terms.text(index)) ? index + 1 : index
    if case .dayPart(.night, _) = terms.time(next), terms.text(next) != "overnight",
      terms.text(next) == "nights" || terms[start]?.kind == .digits
    {
      return Match(value: .night, end: next + 1)
    }
    guard case .unit(let unit, let isPlural) = terms.time(next),
      unit != .second || isPlural || !isOrdinalSecond(next),
      terms.text(next) != "h" || terms[next - 1]?.kind == .digits,
      unit != .second || isPlural || terms.text(next - 1) != "the",
      unit != .season
    else { return nil }
    // *Third quarter* is a period, *3 quarter* nothing.
    if unit == .quarter || unit == .half, !isPlural { return nil }
    let hasPoint =
      ["min", "hr", "hrs", "mins", "sec", "yr", "yrs"].contains(terms.text(next))
      && terms.text(next + 1) == "." && terms.isGlued(next + 1) && next + 2 < terms.count
    return Match(value: unit, end: hasPoint ? next + 2 : next + 1)
  }

  /// *A second term* counts terms, *a second* and *a second later* are time.
  private func isOrdinalSecond(_ index: Int) -> Bool {
    guard let next = terms[index + 1], ["a", "the"].contains(terms.text(index - 1)) else {
      return false
    }
    return next.kind == .word
      && !["ago", "later", "earlier", "before", "or", "and"].contains(next.text)
      || terms.isDash(index + 1) && next.isGlued
  }

  /// The number before a unit; nil inside for *several* and its like.
  private func unitCount(_ index: Int) -> Match<Double?>? {
    if let vague = vagueCount(index) { return Match(value: nil, end: vague) }
    if terms.has("half", "an", at: index) || terms.has("half", "a", at: index) {
      return Match(value: 0.5, end: index + 2)
    }
    if terms.has("a", "couple", at: index) || terms.text(index) == "couple" {
      let next = terms.text(index) == "a" ? index + 2 : index + 1
      return Match(value: 2, end: after("of", at: next))
    }
    if terms.has("a", "half", at: index) { return Match(value: 0.5, end: index + 2) }
    if let number = terms.anyNumber(at: index), !number.value.isVague, number.value.value >= 0,
      number.value.value < 1e6
    {
      return Match(value: number.value.value, end: number.end)
    }
    guard ["a", "an"].contains(terms.text(index)) else { return nil }
    return Match(value: 1, end: index + 1)
  }

  private func vagueCount(_ index: Int) -> Int? {
    switch terms.text(index) {
    case "several", "few", "some", "many", "numerous": index + 1
    case "a" where ["few", "number", "matter"].contains(terms.text(index + 1)):
      after("of", at: index + 2)
    default: nil
    }
  }

  /// *One hour and a half*, *one year and a quarter*.
  private func withHalf(_ length: Match<Length>) -> Match<Length> {
    guard let part = length.value.parts.last, length.value.parts.count == 1, !length.value.isVague,
      terms.text(length.end) == "and"
    else { return length }
    let next = after("a", at: length.end + 1)
    let more: Double? =
      switch terms.number(next) {
      case .half: 0.5
      case .quarter(isPlural: false): 0.25
      default: nil
      }
    guard let more, !isUnitAhead(next + 1) else { return length }
    return Match(value: Length([(part.count + more, part.unit)]), end: next + 1)
  }

  private func isUnitAhead(_ index: Int) -> Bool {
    if case .unit = terms.time(index) { true } else { false }
  }

  /// *All day*, *the whole week*, *all month*.
  private func wholeUnit(_ index: Int) -> Found? {
    var next = after("the", "an", "a", at: index)
    guard ["all", "whole", "entire", "full"].contains(terms.text(next)) else { return nil }
    next = after("the", at: next + 1)
    guard case .unit(let unit, isPlural: false) = terms.time(next), unit != .half, unit != .quarter
    else { return nil }
    return Match(value: length(1, unit), end: next + 1)
  }

  /// *For years*, *weeks of talks*: longer than one of them, but not how long.
  private func bareUnits(_ index: Int) -> Found? {
    guard case .unit(let unit, isPlural: true) = terms.time(index), unit >= .hour,
      unit != .quarter, unit != .season
    else { return nil }
    if terms.text(index + 1) == "ago" {
      return Match(value: Stretch(timex: "PAST_REF"), end: index + 2)
    }
    return Match(value: Length([(0, unit)], isVague: true).stretch, end: index + 1)
  }

  /// *Recent years*, *the early days*.
  private func recentUnits(_ index: Int) -> Found? {
    guard ["recent", "coming"].contains(terms.text(index)),
      case .unit(let unit, isPlural: true) = terms.time(index + 1)
    else { return nil }
    return Match(value: Length([(0, unit)], isVague: true).stretch, end: index + 2)
  }
}
