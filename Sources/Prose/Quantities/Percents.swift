/// Percentages and percentage points: *8 %*, *five percent*, *2 to 3 per cent*, *0.5 percentage points*.
extension QuantityGrammar {
  func percent(_ index: Int) -> Match<Amount>? {
    if let before = percentOf(index) { return before }
    guard !isPartOfName(index), let number = plainNumber(index) else { return nil }
    if let upper = upperNumber(
      after: afterPercentWord(number.end)?.end ?? number.end, mayRepeatSign: false),
      let word = afterPercentWord(terms.afterHyphen(upper.end))
    {
      return percent(number.value, upper: upper.value, word)
    }
    return afterPercentWord(terms.afterHyphen(number.end)).map {
      percent(number.value, upper: nil, $0)
    }
  }

  private func percent(_ number: Double, upper: Double?, _ word: Match<String?>) -> Match<Amount> {
    let value = QuantityValue(number: number, upper: upper, unit: word.value)
    return Match(value: Amount(kind: .percent, value: value), end: word.end)
  }

  /// The sign or words for percent; the value is the unit for percentage points.
  private func afterPercentWord(_ index: Int) -> Match<String?>? {
    switch terms.text(index) {
    case "%", "percent", "percents", "pct":
      return points(index + 1) ?? Match(value: nil, end: index + 1)
    case "percentage": return points(index + 1) ?? Match(value: nil, end: index + 1)
    case "per" where terms.text(index + 1) == "cent" || terms.text(index + 1) == "cents":
      return points(index + 2) ?? Match(value: nil, end: index + 2)
    default: return nil
    }
  }

  private func points(_ index: Int) -> Match<String?>? {
    let next = terms.afterHyphen(index)
    guard ["point", "points"].contains(terms.text(next)) else { return nil }
    return Match(value: "percentage point", end: next + 1)
  }

  /// *Percent of 10*, *per cent of 210*, as tables have it.
  private func percentOf(_ index: Int) -> Match<Amount>? {
    guard index == 0, let word = afterPercentWord(index), terms.text(word.end) == "of",
      let number = plainNumber(word.end + 1)
    else { return nil }
    return percent(number.value, upper: nil, Match(value: nil, end: number.end))
  }
}
