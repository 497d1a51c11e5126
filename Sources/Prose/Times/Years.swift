/// Years: *1998*, *'98*, *the year 2012*, *fiscal 1989*, *nineteen ninety-six*.
extension TimeGrammar {
  func year(_ index: Int) -> Found? {
    markedYear(index) ?? shortYear(index) ?? spelledYear(index) ?? plainYear(index)
  }

  /// Four digits that can be a year and are not part of a longer number.
  func yearNumber(_ index: Int) -> Match<Int>? {
    guard terms.digits(index)?.utf8.count == 4, let year = terms.integer(index),
      (1000...2200).contains(year), !isGluedIntoNumber(index)
    else { return nil }
    return Match(value: year, end: index + 1)
  }

  private func isGluedIntoNumber(_ index: Int) -> Bool {
    if let next = terms[index + 1], next.isGlued {
      if next.kind == .word { return true }
      if [":", "%"].contains(next.text) { return true }
      if [",", "."].contains(next.text), terms.isGlued(index + 2), terms.digits(index + 2) != nil {
        return true
      }
    }
    guard terms.isGlued(index), let before = terms[index - 1] else { return false }
    return before.kind == .word || [".", ",", ":", "$", "£", "€", "#", "_"].contains(before.text)
  }

  /// *Nineteen ninety-six*, *twenty twenty*, *two thousand and fifteen*.
  func wordYear(_ index: Int) -> Match<Int>? {
    if case .unit(let century) = terms.number(index), (11...19).contains(century) {
      return tensOfYear(index + 1).map { Match(value: century * 100 + $0.value, end: $0.end) }
    }
    if case .tens(20) = terms.number(index), let tens = tensOfYear(index + 1), tens.value >= 10 {
      return Match(value: 2000 + tens.value, end: tens.end)
    }
    guard terms.has("two", "thousand", at: index), let number = terms.cardinal(at: index),
      number.value < 2100
    else { return nil }
    return Match(value: Int(number.value), end: number.end)
  }

  private func tensOfYear(_ index: Int) -> Match<Int>? {
    let next = terms.afterHyphen(index)
    guard let number = terms.cardinal(at: next), terms[next]?.kind == .word,
      (10...99).contains(number.value)
    else { return nil }
    return Match(value: Int(number.value), end: number.end)
  }

  /// *The year 2012*, *fiscal year 1989*, *FY18*, *calendar 2008*, *cy 2008*.
  private func markedYear(_ index: Int) -> Found? {
    var next = after("the", at: index)
    let isFiscal = ["fiscal", "fy"].contains(terms.text(next))
    let isMarked = isFiscal || ["calendar", "cy", "school"].contains(terms.text(next))
    if isMarked { next += 1 }
    let hasYear = terms.text(next) == "year"
    if hasYear { next += 1 }
    next = after("of", at: next)
    guard isMarked || hasYear else { return nil }
    guard let year = yearNumber(next) ?? gluedYear(next) ?? shortDigits(next, isMarked: isMarked)
    else { return nil }
    var stretch = Stretch.year(year.value)
    if isFiscal {
      stretch = .period("FY\(year.value)", .year, from: nil, to: nil)
    }
    return Match(value: stretch, end: year.end)
  }

  /// `FY2018`.
  private func gluedYear(_ index: Int) -> Match<Int>? {
    guard terms.digits(index)?.utf8.count == 4, let year = terms.integer(index),
      (1800...2200).contains(year)
    else { return nil }
    return Match(value: year, end: index + 1)
  }

  private func shortDigits(_ index: Int, isMarked: Bool) -> Match<Int>? {
    guard isMarked, terms.isGlued(index), terms.digits(index)?.utf8.count == 2,
      let number = terms.integer(index)
    else { return nil }
    return Match(value: fullYear(number), end: index + 1)
  }

  /// *'98*.
  private func shortYear(_ index: Int) -> Found? {
    guard isApostrophe(index), !terms.isGlued(index), terms.isGlued(index + 1),
      terms.digits(index + 1)?.utf8.count == 2, let number = terms.integer(index + 1),
      !terms.isGlued(index + 2) || terms[index + 2]?.kind == .symbol
    else { return nil }
    return Match(value: .year(fullYear(number)), end: index + 2)
  }

  func isApostrophe(_ index: Int) -> Bool { terms.isApostrophe(index) }

  private func spelledYear(_ index: Int) -> Found? {
    guard let year = wordYear(index) else { return nil }
    let isIntroduced = TimeGrammar.yearIntroducers.contains(terms.text(index - 1))
    guard isIntroduced || terms.text(index) != "two" && year.end == terms.count else { return nil }
    return Match(value: .year(year.value), end: year.end)
  }

  /// Four digits, where what stands around them does not count something.
  private func plainYear(_ index: Int) -> Found? {
    guard let year = yearNumber(index) else { return nil }
    let isIntroduced =
      TimeGrammar.yearIntroducers.contains(terms.text(index - 1)) || terms.time(index - 1) != nil
    let isLikely =
      (1800...2099).contains(year.value)
      && (!countsSomething(index) || isNamedByYear(index, year.value))
    guard isIntroduced && !isMeasure(index + 1) || isLikely else { return nil }
    return Match(value: .year(year.value), end: year.end)
  }

  /// *The 2014 protests*: after an article a recent year names what follows.
  private func isNamedByYear(_ index: Int, _ year: Int) -> Bool {
    (1950...2050).contains(year) && !isMeasure(index + 1)
      && ["the", "its", "his", "her", "their", "this", "those"].contains(terms.text(index - 1))
  }

  /// Whether a plural or a unit follows: *2000 people*, *1900 feet*.
  private func countsSomething(_ index: Int) -> Bool {
    guard let next = terms[index + 1], next.kind == .word else { return false }
    return tense.isPluralNoun(next.token) && next.text != "olympics" && next.text != "elections"
      || isMeasure(index + 1)
  }

  private func isMeasure(_ index: Int) -> Bool {
    if terms.number(index) != nil { return true }
    return UnitWord.lexicon[terms.text(index)] != nil && terms.text(index) != "in"
  }

  private static let yearIntroducers: Set<String> = [
    "in", "since", "of", "by", "until", "till", "from", "to", "before", "after", "during",
    "between",
    "early", "late", "mid", "through", "circa", "than", "year", "around", "ended", "ending",
  ]
}
