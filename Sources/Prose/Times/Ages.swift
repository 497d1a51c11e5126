/// Ages: *34-year-old*, *aged 34*, *five years old*, *Jane Doe, 34,*, *3 years of age*, *87 yo*.
extension TimeGrammar {
  func age(_ index: Int) -> Found? {
    longest(lengthOld(index), agedNumber(index), betweenCommas(index), decadeOfLife(index))
  }

  private func age(_ count: Double, _ unit: TimeUnit, end: Int) -> Found? {
    guard count >= 0, count < 1e6 else { return nil }
    var stretch = Stretch(
      timex: Length([(count, unit)]).timex, type: .duration, kind: .age)
    stretch.unit = unit
    return Match(value: stretch, end: end)
  }

  /// *Five years old*, `19-year-old`, *19 year old*, *ten months of age*, *87 yo*.
  private func lengthOld(_ index: Int) -> Found? {
    guard let count = terms.anyNumber(at: index), !count.value.isVague else { return nil }
    let next = terms.afterHyphen(count.end)
    if ["yo", "yr"].contains(terms.text(next)),
      terms.text(next) == "yo" || terms.text(next + 1) == "old"
    {
      return age(count.value.value, .year, end: terms.text(next) == "yo" ? next + 1 : next + 2)
    }
    if terms.has("y", "/", "o", at: next) { return age(count.value.value, .year, end: next + 3) }
    guard case .unit(let unit, _) = terms.time(next), unit >= .day else { return nil }
    let end = terms.afterHyphen(next + 1)
    if ["old", "olds"].contains(terms.text(end)) {
      return age(count.value.value, unit, end: end + 1)
    }
    return terms.has("of", "age", at: end) ? age(count.value.value, unit, end: end + 2) : nil
  }

  /// *Aged 34*, *age 34*, *at the age of 34*, *turned 40*.
  private func agedNumber(_ index: Int) -> Found? {
    guard ["aged", "age", "ages", "turned", "turns", "turning"].contains(terms.text(index)) else {
      return nil
    }
    let next = after("of", at: index + 1)
    guard let number = terms.cardinal(at: next), number.value <= 130,
      terms[next]?.kind == .digits || terms.number(next) != nil
    else { return nil }
    let isTurn = terms.text(index).hasPrefix("turn")
    guard !isTurn || number.value >= 10 && isClauseEnd(number.end) || terms.time(number.end) != nil
    else { return nil }
    if case .unit = terms.time(number.end) { return nil }
    return age(number.value, .year, end: number.end)
  }

  /// *, 34,* after a name: the number starts the match, its commas are not part of it.
  private func betweenCommas(_ index: Int) -> Found? {
    guard let number = terms.integer(index), (1...115).contains(number),
      terms.text(index - 1) == ",", !terms.isGlued(index), terms.text(index + 1) == ",",
      terms.isGlued(index + 1), !terms.isGlued(index + 2),
      let name = terms[index - 2], name.kind == .word, name.isCapitalized || name.text == "jr",
      terms.time(index - 2) == nil, terms[index + 2]?.kind != .digits
    else { return nil }
    return age(Double(number), .year, end: index + 1)
  }

  /// *In his 30s*, *her mid-50s*: the tens are told, the years are not.
  private func decadeOfLife(_ index: Int) -> Found? {
    guard ["his", "her", "their", "my", "our", "your"].contains(terms.text(index - 1)) else {
      return nil
    }
    let next = terms.afterHyphen(after("early", "late", "mid", at: index))
    guard terms.digits(next)?.utf8.count == 2, let number = terms.integer(next), number % 10 == 0,
      terms.text(next + 1) == "s", terms.isGlued(next + 1)
    else { return nil }
    let stretch = Stretch(timex: "P\(number / 10)XY", type: .duration, kind: .age)
    return Match(value: stretch, end: next + 2)
  }
}
