/// Parts of one: *a third*, *three-quarters*, *half*, `1/4`, *½*, *one in five*.
extension Terms {
  /// A fraction that stands alone or after a whole number.
  func fraction(at index: Int) -> Match<Double>? {
    sign(at: index) ?? slashed(at: index) ?? counted(at: index) ?? bare(at: index)
  }

  private func sign(at index: Int) -> Match<Double>? {
    guard case .part(let value) = number(index) else { return nil }
    return Match(value: value, end: index + 1)
  }

  /// `1/4`, but neither `1/4/2015` nor `22/04`: the part is below one and the whole at most 100.
  private func slashed(at index: Int) -> Match<Double>? {
    guard let part = integer(index), text(index + 1) == "/", let whole = integer(index + 2),
      isGlued(index + 1), isGlued(index + 2), part > 0, part < whole, whole <= 100,
      !(text(index + 3) == "/" && isGlued(index + 3)), digits(index + 2)?.first != "0"
    else { return nil }
    return Match(value: Double(part) / Double(whole), end: index + 3)
  }

  /// *Two thirds*, *one eighth*, *three quarters*, *a third*.
  private func counted(at index: Int) -> Match<Double>? {
    let isArticle = text(index) == "a" || text(index) == "an"
    guard let count = isArticle ? Match(value: 1, end: index + 1) : partCount(at: index) else {
      return nil
    }
    let next = afterSpacedHyphen(count.end)
    if let part = denominator(at: next, isPlural: false), count.value == 1 {
      guard !isArticle || isWhole(after: part.end) else { return nil }
      return Match(value: 1 / part.value, end: part.end)
    }
    guard !isArticle, let part = denominator(at: next, isPlural: true) else { return nil }
    return Match(value: count.value / part.value, end: part.end)
  }

  /// How many parts: a small number in words or digits.
  private func partCount(at index: Int) -> Match<Double>? {
    if let digits = integer(index), digits < 100, number(index + 1) != nil {
      return Match(value: Double(digits), end: index + 1)
    }
    guard case .unit(let value) = number(index), value > 0 else { return nil }
    return Match(value: Double(value), end: index + 1)
  }

  private func denominator(at index: Int, isPlural: Bool) -> Match<Double>? {
    switch number(index) {
    case .half where !isPlural: return Match(value: 2, end: index + 1)
    case .quarter(isPlural) where !isTimeQuarter(index) && !isCountedPeriod(index):
      return Match(value: 4, end: index + 1)
    case .ordinal(let value, _) where value < 3: return nil
    default: return wordOrdinal(at: index, isPlural: isPlural)
    }
  }

  private func isTimeQuarter(_ index: Int) -> Bool {
    ["past", "to", "of", "after"].contains(text(index + 1)) && number(index + 2) != nil
  }

  /// *The last three quarters* are periods.
  private func isCountedPeriod(_ index: Int) -> Bool {
    if case .deictic = time(index - 2) { true } else { false }
  }

  /// *A third of the money* is a part, *a third man* is an ordinal.
  private func isWhole(after index: Int) -> Bool {
    guard let next = self[index] else { return true }
    return next.kind == .symbol && !(isDash(index) && next.isGlued)
      || ["of", "as", "more", "less", "fewer", "the", "that", "to", "from"].contains(next.text)
      || number(index - 1) == .half
      || number(index).map { if case .scale = $0 { true } else { false } } ?? false
  }

  /// *Half* and *quarter* without a number word before them, where they are not a time of day's.
  private func bare(at index: Int) -> Match<Double>? {
    switch number(index) {
    case .half where text(index + 1) != "past": Match(value: 0.5, end: index + 1)
    default: nil
    }
  }

  private func afterSpacedHyphen(_ index: Int) -> Int {
    text(index) == "-" && isGlued(index) == isGlued(index + 1) ? index + 1 : index
  }

  /// *One in five*, *two out of three*: a part of a whole that is bigger.
  func share(at index: Int) -> Match<Double>? {
    guard let part = number(inWordsOrDigits: index) else { return nil }
    let isOutOf = has("out", "of", at: part.end)
    guard isOutOf || text(part.end) == "in" || text(part.end) == "over",
      let whole = number(inWordsOrDigits: part.end + (isOutOf ? 2 : 1)), part.value > 0,
      whole.value > part.value, isOutOf || part.value < 10,
      text(part.end) != "in" || isShare(part: part.value, at: whole.end)
    else { return nil }
    return Match(value: part.value / whole.value, end: whole.end)
  }

  /// *One in five voters* counts, *one in 2010* and *3 in six boxes* do not.
  private func isShare(part: Double, at end: Int) -> Bool {
    guard part == 1, let whole = self[end - 1] else { return false }
    return whole.kind != .digits || whole.text.utf8.count < 4
  }

  private func number(inWordsOrDigits index: Int) -> Match<Double>? {
    cardinal(at: index)
  }
}
