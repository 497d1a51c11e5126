/// Decades and centuries: *the 1990s*, *the '90s*, *the nineties*, *the 15th century*.
extension TimeGrammar {
  func decade(_ index: Int) -> Found? {
    let next = after("the", at: index)
    return longest(longDecade(next), shortDecade(next), spelledDecade(next), century(next))
  }

  /// `1990s`, `1990's`, `1990 s`.
  private func longDecade(_ index: Int) -> Found? {
    guard terms.digits(index)?.utf8.count == 4, let year = terms.integer(index), year % 10 == 0,
      (1000...2100).contains(year), let end = afterPluralEnding(index + 1, mayBeSpaced: true)
    else { return nil }
    return Match(value: year % 100 == 0 && year < 2000 ? .century(year) : .decade(year), end: end)
  }

  /// The index after `s` or `'s`.
  private func afterPluralEnding(_ index: Int, mayBeSpaced: Bool) -> Int? {
    if terms.text(index) == "s", terms.isGlued(index) || mayBeSpaced { return index + 1 }
    guard isApostrophe(index), terms.isGlued(index), terms.text(index + 1) == "s" else {
      return nil
    }
    return index + 2
  }

  /// `'90s`, *the 90s*; *his 30s* is an age.
  private func shortDecade(_ index: Int) -> Found? {
    let hasApostrophe = isApostrophe(index)
    let digits = hasApostrophe ? index + 1 : index
    guard hasApostrophe || terms.text(index - 1) == "the" || terms.isDash(index - 1),
      terms.digits(digits)?.utf8.count == 2, let number = terms.integer(digits), number % 10 == 0,
      let end = afterPluralEnding(digits + 1, mayBeSpaced: false)
    else { return nil }
    return Match(value: .decade(decadeYear(number)), end: end)
  }

  private func decadeYear(_ number: Int) -> Int { number >= 30 ? 1900 + number : 2000 + number }

  /// *The nineties*, *the nineteen eighties*.
  private func spelledDecade(_ index: Int) -> Found? {
    if case .unit(let century) = terms.number(index), (15...19).contains(century),
      case .decade(let decade) = terms.time(terms.afterHyphen(index + 1))
    {
      let end = terms.afterHyphen(index + 1) + 1
      return Match(value: .decade(century * 100 + decade), end: end)
    }
    guard case .decade(let decade) = terms.time(index),
      terms.text(index - 1) == "the" || terms.isDash(index - 1)
    else { return nil }
    return Match(value: .decade(decadeYear(decade)), end: index + 1)
  }

  /// *The 15th century*, *twentieth-century*.
  private func century(_ index: Int) -> Found? {
    guard let ordinal = terms.ordinal(at: index), (1...22).contains(ordinal.value) else {
      return nil
    }
    let next = terms.afterHyphen(ordinal.end)
    guard terms.text(next) == "century" else { return nil }
    return Match(value: .century(Int(ordinal.value) * 100 - 100), end: next + 1)
  }
}
