/// Ordinal numbers: *third*, *twenty-first*, *21st*, *two hundredth*.
extension Terms {
  func ordinal(at index: Int) -> Match<Double>? {
    digitOrdinal(at: index) ?? wordOrdinal(at: index, isPlural: false)
  }

  /// `21st`, `2nd`.
  func digitOrdinal(at index: Int) -> Match<Double>? {
    guard let number = integer(index), isGlued(index + 1),
      ["st", "nd", "rd", "th"].contains(text(index + 1))
    else { return nil }
    return Match(value: Double(number), end: index + 2)
  }

  /// - Parameter isPlural: whether to look for a denominator (*fifths*).
  func wordOrdinal(at index: Int, isPlural: Bool) -> Match<Double>? {
    if case .ordinal(let value, isPlural) = number(index) {
      return Match(value: value, end: index + 1)
    }
    if case .tens(let tens) = number(index) {
      let next = afterHyphen(index + 1)
      guard case .ordinal(let value, isPlural) = number(next), value < 10 else { return nil }
      return Match(value: Double(tens) + value, end: next + 1)
    }
    return nil
  }
}
