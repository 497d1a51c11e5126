/// Numbers with a unit of measure: *500 metres*, `7.62mm`, *five feet two inches*, *50 km/h*,
/// *190,000 square metres*.
extension QuantityGrammar {
  func measure(_ index: Int) -> Match<Amount>? {
    guard !isPartOfName(index), let number = plainNumber(index) else { return nil }
    if let upper = upperNumber(after: number.end, mayRepeatSign: false),
      let unit = unit(terms.afterHyphen(upper.end))
    {
      let first = number.value * sharedScale(number, upper)
      return measure(first, upper: upper.value, unit.value, end: unit.end)
    }
    guard let unit = unit(terms.afterHyphen(number.end)) ?? bracketedUnit(number.end) else {
      return nil
    }
    if let both = feetAndInches(number.value, unit) { return both }
    return measure(number.value, upper: nil, unit.value, end: unit.end)
  }

  private func measure(
    _ number: Double, upper: Double?, _ unit: String, end: Int
  )
    -> Match<Amount>
  {
    let value = QuantityValue(number: number, upper: upper, unit: unit)
    return Match(value: Amount(kind: .quantity, value: value), end: end)
  }

  /// A unit, with *square* or *cubic* before it and *per* another after it.
  private func unit(_ index: Int) -> Match<String>? {
    guard var unit = power(index) ?? simpleUnit(index) else { return nil }
    let next = unit.end
    let isPer =
      terms.text(next) == "per" || terms.text(next) == "/" && terms.isGlued(next)
      || terms.text(next) == "an" && terms.text(next + 1) == "hour"
    if isPer, let other = simpleUnit(next + 1) ?? clockUnit(next + 1) {
      unit = Match(value: "\(unit.value) per \(other.value)", end: other.end)
    }
    return unit
  }

  private func power(_ index: Int) -> Match<String>? {
    let word = terms.text(index)
    let power = ["square": "square", "sq": "square", "cubic": "cubic", "cu": "cubic"][word]
    let next = terms.text(index + 1) == "." ? index + 2 : index + 1
    guard let power, let unit = simpleUnit(next) else { return nil }
    return Match(value: "\(power) \(unit.value)", end: unit.end)
  }

  private func simpleUnit(_ index: Int) -> Match<String>? {
    let word = terms.text(index)
    if word == "\"" || word == "″", !terms.isGlued(index + 1) || terms[index + 1]?.kind == .symbol,
      terms[index - 1]?.kind == .digits, terms.text(index) == "″" || !isQuoteOpen(before: index)
    {
      return Match(value: "inch", end: index + 1)
    }
    if word == "metric", ["ton", "tons"].contains(terms.text(index + 1)) {
      return Match(value: "tonne", end: index + 2)
    }
    guard let unit = UnitWord.lexicon[word], isUnitHere(index) else { return nil }
    return Match(value: unit, end: index + 1)
  }

  private func isQuoteOpen(before index: Int) -> Bool {
    // A quotation of more terms than this is not looked back through.
    (max(0, index - 200)..<index).count { terms.text($0) == "\"" } % 2 == 1
  }

  /// Short units need digits before them, and the shortest must not be another word: *in*, *pt*, *a*.
  private func isUnitHere(_ index: Int) -> Bool {
    let word = terms.text(index)
    guard word.utf8.count <= 2 || word == "bit" || word == "point" || word == "points" else {
      return true
    }
    if word == "bit" || word.hasPrefix("point") { return word == "bit" && terms.isDash(index - 1) }
    return terms[index - 1]?.kind == .digits || terms.isDash(index - 1)
      || terms.scaleLetters(at: index - 1) != nil || terms.text(index - 1) == "/"
      || Sense.of(terms.text(index - 1)).number != nil || isSymbol(index - 1)
  }

  private func isSymbol(_ index: Int) -> Bool {
    terms[index]?.kind == .symbol && terms.text(index) != ","
  }

  private func clockUnit(_ index: Int) -> Match<String>? {
    switch terms.text(index) {
    case "hour", "h", "hr": Match(value: "hour", end: index + 1)
    case "second", "sec", "s": Match(value: "second", end: index + 1)
    case "minute", "min": Match(value: "minute", end: index + 1)
    case "ms", "millisecond": Match(value: "millisecond", end: index + 1)
    default: nil
    }
  }

  /// `20 [kg]`.
  private func bracketedUnit(_ index: Int) -> Match<String>? {
    guard ["[", "<", "("].contains(terms.text(index)),
      let unit = UnitWord.lexicon[terms.text(index + 1)],
      terms.isGlued(index + 1), ["]", ">", ")"].contains(terms.text(index + 2))
    else { return nil }
    return Match(value: unit, end: index + 3)
  }

  /// *5 ft 2 in*, *5 feet and 2 inches*, `5'11"`.
  private func feetAndInches(_ feet: Double, _ unit: Match<String>) -> Match<Amount>? {
    guard unit.value == "foot" else { return nil }
    let next = [",", "and"].contains(terms.text(unit.end)) ? unit.end + 1 : unit.end
    guard let inches = terms.cardinal(at: next), inches.value < 12,
      ["in", "inch", "inches"].contains(terms.text(inches.end))
    else { return nil }
    return measure(feet + inches.value / 12, upper: nil, "foot", end: inches.end + 1)
  }
}
