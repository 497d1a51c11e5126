/// Quarters and halves of a year: *the third quarter*, *Q3 2017*, *first half of 1999*, *2019-H2*.
extension TimeGrammar {
  func quarter(_ index: Int) -> Found? {
    longest(namedPart(index), codedPart(index), yearThenPart(index))
  }

  private enum Part {
    case quarter(Int)
    case half(Int)
  }

  /// *Third quarter*, *second half*, *the fiscal first quarter*, with a year or without.
  private func namedPart(_ index: Int) -> Found? {
    guard let part = spokenPart(index) else { return nil }
    if let year = yearOfPart(part.end) {
      return Match(value: stretch(part.value, year: year.value), end: year.end)
    }
    let year = likelyYear(of: part.value, at: index)
    return Match(value: stretch(part.value, year: year), end: part.end)
  }

  private func spokenPart(_ index: Int) -> Match<Part>? {
    var next = after("the", at: index)
    if ["fiscal", "financial"].contains(terms.text(next)) { next = terms.afterHyphen(next + 1) }
    guard let number = ordinalOrLast(next) else { return nil }
    next = terms.afterHyphen(number.end)
    switch terms.text(next) {
    case "quarter" where number.value <= 4:
      return Match(value: .quarter(number.value), end: next + 1)
    case "half" where number.value <= 2: return Match(value: .half(number.value), end: next + 1)
    default: return nil
    }
  }

  private func ordinalOrLast(_ index: Int) -> Match<Int>? {
    guard let ordinal = terms.ordinal(at: index), (1...4).contains(ordinal.value) else {
      return nil
    }
    return Match(value: Int(ordinal.value), end: ordinal.end)
  }

  /// `Q3`, `Q1-2019`, `Q3 2017`, `H1 2020`, `1Q`.
  private func codedPart(_ index: Int) -> Found? {
    guard let part = code(index) else { return nil }
    let next = terms.afterHyphen(part.end)
    let year = yearOfPart(next) ?? (next == part.end ? nil : yearNumber(next))
    guard let year else {
      let year = likelyYear(of: part.value, at: index)
      return Match(value: stretch(part.value, year: year), end: part.end)
    }
    return Match(value: stretch(part.value, year: year.value), end: year.end)
  }

  private func code(_ index: Int) -> Match<Part>? {
    let isLetterFirst = ["q", "h"].contains(terms.text(index))
    let letter = isLetterFirst ? index : index + 1
    let digit = isLetterFirst ? index + 1 : index
    guard terms.isGlued(index + 1), let number = terms.integer(digit), number > 0,
      !terms.isGlued(index + 2) || terms[index + 2]?.kind == .symbol,
      !terms.isGlued(index) || terms.isDash(index - 1)
    else { return nil }
    switch terms.text(letter) {
    case "q" where number <= 4: return Match(value: .quarter(number), end: index + 2)
    case "h" where number <= 2 && isLetterFirst: return Match(value: .half(number), end: index + 2)
    default: return nil
    }
  }

  /// *1988 third quarter*, `2017 Q1`, `2019-H2`, *next year's first quarter*.
  private func yearThenPart(_ index: Int) -> Found? {
    guard let year = yearNumber(index) ?? deicticYear(index) else { return nil }
    var next = terms.afterHyphen(year.end)
    if isApostrophe(next), terms.text(next + 1) == "s" { next += 2 }
    if [",", "'"].contains(terms.text(next)) { next += 1 }
    guard let part = code(next) ?? spokenPart(next) else { return nil }
    return Match(value: stretch(part.value, year: year.value), end: part.end)
  }

  /// *Of 1999*, *in 2017*, *2017*, *of this year*, *, 2017*, *of fiscal 1990*, *of the year*.
  private func yearOfPart(_ index: Int) -> Match<Int>? {
    var next = index
    if [",", "of", "in"].contains(terms.text(next)) { next += 1 }
    if terms.text(next) == "fiscal" { next += 1 }
    if let year = yearNumber(next) { return year }
    if next > index || terms.time(next) == .deictic(.this), let year = deicticYear(next) {
      return year
    }
    if case .deictic = terms.time(next), terms.text(next + 1) == "year" { return deicticYear(next) }
    guard next > index, terms.has("the", "year", at: next), let today else { return nil }
    return Match(value: today.year, end: next + 2)
  }

  /// *This year*, *last year*, *next year* as a number.
  func deicticYear(_ index: Int) -> Match<Int>? {
    guard case .deictic(let deictic) = terms.time(index), terms.text(index + 1) == "year", let today
    else { return nil }
    return Match(value: today.year + deictic.step, end: index + 2)
  }

  private func stretch(_ part: Part, year: Int?) -> Stretch {
    switch part {
    case .quarter(let number): .quarter(year: year, number: number)
    case .half(let number): .half(year: year, number: number)
    }
  }

  /// The year of the part that began last, or of the next one where the clause looks ahead.
  private func likelyYear(of part: Part, at index: Int) -> Int? {
    guard let today else { return nil }
    guard let start = stretch(part, year: today.year).start?.date, start > today else {
      return today.year
    }
    return tense.direction(at: terms[index]?.token ?? 0) == .past ? today.year - 1 : today.year
  }
}
