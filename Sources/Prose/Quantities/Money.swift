/// Amounts of money: *$3.5 million*, *C$1.34*, *USD 200*, *528 million francs*, *50 cents*.
extension QuantityGrammar {
  func money(_ index: Int) -> Match<Amount>? {
    signFirst(index) ?? codeFirst(index) ?? numberFirst(index)
  }

  private func money(
    _ number: Double, _ currency: String?, upper: Double? = nil, end: Int
  )
    -> Match<Amount>
  {
    let value = QuantityValue(number: number, upper: upper, currency: currency)
    return Match(value: Amount(kind: .money, value: value), end: end)
  }

  /// `$3.5 million`, `US$5`, `Mex$ 10 million`, `£2-3 million`, `$1.2m`.
  private func signFirst(_ index: Int) -> Match<Amount>? {
    guard let sign = sign(index), let number = bigNumber(sign.end) else { return nil }
    if let upper = upperNumber(after: number.end, mayRepeatSign: true) {
      let scale = sharedScale(number, upper)
      return money(number.value * scale, sign.value, upper: upper.value, end: upper.end)
    }
    return money(number.value, sign.value, end: afterSign(number.end))
  }

  /// *$10 dollars*: the name only repeats the sign.
  private func afterSign(_ index: Int) -> Int {
    ["dollar", "dollars"].contains(terms.text(index)) ? index : index
  }

  private func sign(_ index: Int) -> Match<String>? {
    if let currency = terms[index]?.sense.currency {
      return Match(value: currency, end: index + 1)
    }
    guard terms.text(index + 1) == "$", let currency = Currency.dollarPrefixes[terms.text(index)],
      terms.isGlued(index + 1) || terms.text(index) == "c" || isUpperCase(index) && !isWordA(index)
    else { return nil }
    return Match(value: currency, end: index + 2)
  }

  private func isWordA(_ index: Int) -> Bool { terms.text(index) == "a" }

  /// `USD 200`, `USD115`, `MAUD 60`, *dollar 22.5 million*.
  private func codeFirst(_ index: Int) -> Match<Amount>? {
    let word = terms.text(index)
    if let currency = Currency.iso(ofCode: word), word != "try" || isUpperCase(index),
      let number = bigNumber(index + 1)
    {
      return money(number.value, currency, end: number.end)
    }
    if word.hasPrefix("m"), let currency = Currency.iso(ofCode: String(word.dropFirst())),
      let number = bigNumber(index + 1)
    {
      return money(number.value * 1e6, currency, end: number.end)
    }
    guard ["dollar", "sen", "rs"].contains(word), let number = bigNumber(index + 1),
      terms[index + 1]?.kind == .digits
    else { return nil }
    let currency = word == "dollar" ? "USD" : word == "rs" ? "INR" : nil
    return money(number.value, currency, end: number.end)
  }

  private func isUpperCase(_ index: Int) -> Bool {
    guard let range = terms[index]?.range else { return false }
    return reading.text.bytes[range.start..<range.end].allSatisfy { (65...90).contains($0) }
  }

  /// *528 million francs*, *ten US dollars*, *10 $*, *115USD*, *12-cent*, *120 MEUR*.
  private func numberFirst(_ index: Int) -> Match<Amount>? {
    guard !isPartOfName(index), let number = plainNumber(index) else { return nil }
    var last = number
    var upper: Match<Double>?
    if let found = upperNumber(after: number.end, mayRepeatSign: false) {
      upper = found
      last = found
    }
    let next = terms.afterHyphen(last.end)
    guard let currency = currencyAfter(next) else { return nil }
    let scale = currency.value.scale
    var found = money(
      number.value * scale * (upper.map { sharedScale(number, $0) } ?? 1), currency.value.code,
      upper: upper.map { $0.value * scale }, end: currency.end)
    if upper == nil { addParts(to: &found) }
    return found
  }

  private struct Unit {
    var code: String?
    var scale: Double
  }

  private func currencyAfter(_ index: Int) -> Match<Unit>? {
    let word = terms.text(index)
    if let sign = terms[index]?.sense.currency, !isFollowedByNumber(index) {
      return Match(value: Unit(code: sign, scale: 1), end: index + 1)
    }
    if let code = Currency.iso(ofCode: word), word != "try" || isUpperCase(index) {
      if case .scale(let scale, isPlural: false) = terms.number(index + 1) {
        return Match(value: Unit(code: code, scale: scale), end: index + 2)
      }
      return Match(value: Unit(code: code, scale: 1), end: index + 1)
    }
    if word.hasPrefix("m"), word.utf8.count == 4,
      let code = Currency.iso(ofCode: String(word.dropFirst()))
    {
      return Match(value: Unit(code: code, scale: 1e6), end: index + 1)
    }
    return currencyName(index)
  }

  /// Digits right after a sign are the next amount's (*10 $ 30 $*).
  private func isFollowedByNumber(_ index: Int) -> Bool {
    terms[index + 1]?.kind == .digits && terms.isGlued(index + 1)
  }

  /// *Dollars*, *US dollars*, *new Taiwan dollars*, *pounds sterling*.
  private func currencyName(_ index: Int) -> Match<Unit>? {
    if let currency = Currency.names[Currency.singular(terms.text(index))],
      !isOtherNoun(index)
    {
      let end = terms.text(index + 1) == "sterling" ? index + 2 : index + 1
      return Match(value: Unit(code: currency, scale: 1), end: end)
    }
    if terms.text(index) == "u", terms.text(index + 1) == ".", terms.text(index + 2) == "s" {
      let next = terms.text(index + 3) == "." ? index + 4 : index + 3
      guard Currency.singular(terms.text(next)) == "dollar" else { return nil }
      return Match(value: Unit(code: "USD", scale: 1), end: next + 1)
    }
    for length in [2, 3] {
      let words = (0..<length).map { step in
        step == length - 1 ? Currency.singular(terms.text(index + step)) : terms.text(index + step)
      }
      if let currency = Currency.names[words.joined(separator: " ")] {
        return Match(value: Unit(code: currency, scale: 1), end: index + length)
      }
    }
    guard
      let part = Currency.parts[Currency.singular(terms.text(index))]
        ?? Currency.parts[terms.text(index)],
      terms.text(index) != "p" || terms.isGlued(index)
    else { return nil }
    return Match(value: Unit(code: part.currency, scale: 1 / part.count), end: index + 1)
  }

  /// *Pounds*, *marks*, *won* and *real* are other words too: weights when bodies or goods are
  /// spoken of, verbs, adjectives. Only a plural or the word's tag decides.
  private func isOtherNoun(_ index: Int) -> Bool {
    guard let term = terms[index] else { return true }
    switch term.text {
    case "won", "real": return reading.tokens[term.token].partOfSpeech != .noun
    case "pound", "pounds": return !hasScaleBefore(index)
    case "mark", "marks": return !hasScaleBefore(index)
    default: return false
    }
  }

  /// Pounds by the million are money.
  private func hasScaleBefore(_ index: Int) -> Bool {
    if case .scale = terms.number(index - 1) { true } else { terms.text(index + 1) == "sterling" }
  }

  /// *Thirteen dollars and forty-five cents*, *15 dollars 50*.
  private func addParts(to found: inout Match<Amount>) {
    let hasAnd = terms.text(found.end) == "and"
    let next = hasAnd ? found.end + 1 : found.end
    guard let number = terms.cardinal(at: next), number.value < 100, number.value >= 1 else {
      return
    }
    let isPart =
      Currency.parts[Currency.singular(terms.text(number.end))] != nil
      || terms.text(number.end) == "mao"
    let isBare = !hasAnd && number.end - next <= 3 && endsAmount(number.end)
    guard isPart || isBare else { return }
    found.value.value.number += number.value / (terms.text(number.end) == "mao" ? 10 : 100)
    found.end = isPart ? number.end + 1 : number.end
  }

  private func endsAmount(_ index: Int) -> Bool {
    guard let next = terms[index] else { return true }
    return next.kind == .symbol && ![".", "%", "$"].contains(next.text)
      || next.text == "." && terms[index + 1] == nil || ["more", "less", "and"].contains(next.text)
  }

  /// A number after a sign: there `m` and `b` are millions and billions.
  private func bigNumber(_ index: Int) -> Match<Double>? {
    guard let number = plainNumber(index) else { return nil }
    guard terms[number.end - 1]?.kind == .digits, let scale = terms.scaleLetters(at: number.end),
      terms.isGlued(number.end) || terms.text(number.end).utf8.count > 1
        || terms[number.end]?.isCapitalized == true,
      !terms.isGlued(number.end + 1) || terms[number.end + 1]?.kind == .symbol
    else { return number }
    return Match(value: number.value * scale, end: number.end + 1)
  }

  func plainNumber(_ index: Int) -> Match<Double>? {
    guard let number = terms.anyNumber(at: index), !number.value.isVague else { return nil }
    return number.map(\.value)
  }

  /// The end of a range: *to 30*, *-30*, *and 30* is the caller's.
  func upperNumber(after index: Int, mayRepeatSign: Bool) -> Match<Double>? {
    guard terms.text(index) == "to" || terms.isDash(index) && terms.isGlued(index) else {
      return nil
    }
    let next = mayRepeatSign ? sign(index + 1)?.end ?? index + 1 : index + 1
    return bigNumber(next)
  }

  /// *Two to three million*: the first number is in millions too.
  func sharedScale(_ first: Match<Double>, _ last: Match<Double>) -> Double {
    guard case .scale(let scale, isPlural: false) = terms.number(last.end - 1), first.value < 1000,
      first.value < last.value / scale * 1.0001 + 1e-9,
      terms.number(first.end - 1) == nil
        || first.value < 100
    else { return 1 }
    if case .scale = terms.number(first.end - 1) { return 1 }
    return scale
  }
}
