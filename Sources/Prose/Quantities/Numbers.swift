/// A number as the text gives it.
struct NumberReading: Sendable {
  var value: Double
  /// Whether only its size is given (*dozens*): the value is the least it can be.
  var isVague = false
  /// Whether it is a share of a whole (*a third*, *one in five*).
  var isShare = false
}

/// Any cardinal number: digits and words, fractions, mixed numbers, vague plurals.
extension Terms {
  func anyNumber(at index: Int) -> Match<NumberReading>? {
    negative(at: index) ?? positive(at: index)
  }

  private func positive(at index: Int) -> Match<NumberReading>? {
    if let share = share(at: index), share.end > (fraction(at: index)?.end ?? 0) {
      return Match(value: NumberReading(value: share.value, isShare: true), end: share.end)
    }
    if let part = fractionOfScale(at: index) ?? vague(at: index) { return part }
    let share = fraction(at: index).map { $0.map { NumberReading(value: $0, isShare: true) } }
    guard let mixed = mixed(at: index), mixed.end >= share?.end ?? 0 else { return share }
    return mixed
  }

  private func negative(at index: Int) -> Match<NumberReading>? {
    let isWord = ["minus", "negative"].contains(text(index))
    let isSign = isDash(index) && !isGlued(index) && isGlued(index + 1)
    guard isWord || isSign, let number = positive(at: index + 1) else { return nil }
    if isSign, self[index + 1]?.kind != .digits, text(index + 1) != "." { return nil }
    return number.map {
      NumberReading(value: -$0.value, isVague: $0.isVague, isShare: $0.isShare)
    }
  }

  /// *Half a million*, *a quarter million*, *three quarters billion*.
  private func fractionOfScale(at index: Int) -> Match<NumberReading>? {
    let quarter: Match<Double>? =
      if case .quarter(isPlural: false) = number(index) {
        Match(value: 0.25, end: index + 1)
      } else { nil }
    guard let part = fraction(at: index) ?? quarter else { return nil }
    var next = has("of", "a", at: part.end) ? part.end + 2 : part.end
    if text(next) == "a" { next += 1 }
    if case .dozen(isPlural: false) = number(next) {
      return Match(value: NumberReading(value: part.value * 12), end: next + 1)
    }
    guard case .scale(let scale, isPlural: false) = number(next) else { return nil }
    return Match(value: NumberReading(value: part.value * scale), end: next + 1)
  }

  /// *Dozens*, *hundreds of thousands*: two of the unit at the least.
  private func vague(at index: Int) -> Match<NumberReading>? {
    guard let first = pluralScale(at: index) else { return nil }
    var (value, end) = (2 * first, index + 1)
    while text(end) == "of", let next = pluralScale(at: end + 1) {
      value *= next
      end += 2
    }
    return Match(value: NumberReading(value: value, isVague: true), end: end)
  }

  private func pluralScale(at index: Int) -> Double? {
    switch number(index) {
    case .tensPlural: 10
    case .dozen(isPlural: true): 12
    case .score(isPlural: true) where text(index + 1) == "of": 20
    case .hundreds: 100
    case .scale(let value, isPlural: true): value
    default: nil
    }
  }

  /// A whole number with what may follow it: *and a half*, a fraction, *point five*, *dozen*, `k`.
  private func mixed(at index: Int) -> Match<NumberReading>? {
    var start = index
    if ["a", "an"].contains(text(index)) {
      guard startsAfterArticle(index + 1) else { return nil }
      start += 1
    }
    guard let whole = dozens(at: start) ?? cardinal(at: start) else { return nil }
    var number = scaled(whole, from: start)
    number = exponent(after: number) ?? point(after: number) ?? number
    if let fraction = added(after: number, to: whole) { number = fraction }
    return number.map { NumberReading(value: $0) }
  }

  /// After an article only a hundred, a scale or a dozen counts.
  private func startsAfterArticle(_ index: Int) -> Bool {
    switch number(index) {
    case .hundred, .scale(_, isPlural: false), .dozen(isPlural: false), .score(isPlural: false):
      true
    default: false
    }
  }

  /// *Three dozen*, *3 dozens*, *dozen*.
  private func dozens(at index: Int) -> Match<Double>? {
    let count: Match<Double>? = cardinal(at: index)
    let next = count?.end ?? index
    switch number(next) {
    case .dozen(let isPlural) where count != nil || !isPlural:
      return Match(value: 12 * (count?.value ?? 1), end: next + 1)
    case .score(let isPlural) where count != nil && !isPlural && text(next - 1) != "a":
      return Match(value: 20 * (count?.value ?? 1), end: next + 1)
    default: return nil
    }
  }

  /// `10k`, `1.2bn`, *10 bln*; the letter `m` alone is a metre unless a currency stands before.
  private func scaled(_ whole: Match<Double>, from index: Int) -> Match<Double> {
    guard self[whole.end - 1]?.kind == .digits, let scale = scaleLetters(at: whole.end) else {
      return whole
    }
    let letters = text(whole.end)
    let isMillion = letters != "m" || !isGlued(whole.end) && self[whole.end]?.isCapitalized == true
    let isAlone = isGlued(whole.end) || letters.utf8.count > 1 || letters != "b"
    guard isMillion, isAlone, !isGlued(whole.end + 1) || self[whole.end + 1]?.kind == .symbol else {
      return whole
    }
    return Match(value: whole.value * scale, end: whole.end + 1)
  }

  /// *Five point two five*, *two hundred point seventy-one*.
  private func point(after whole: Match<Double>) -> Match<Double>? {
    guard text(whole.end) == "point", self[whole.end - 1]?.kind == .word else { return nil }
    var (digits, end) = ("", whole.end + 1)
    while let part = cardinal(at: end), part.value < 100, self[end]?.kind == .word {
      digits += String(Int(part.value))
      end = part.end
    }
    guard !digits.isEmpty, let decimals = Double("0." + digits) else { return nil }
    return Match(value: whole.value + decimals, end: end)
  }

  /// `1.3x10^6`, `12.32e+14`, `1.1^23`.
  private func exponent(after whole: Match<Double>) -> Match<Double>? {
    let end = whole.end
    guard self[end - 1]?.kind == .digits, isGlued(end), isGlued(end + 1) else { return nil }
    let isTimesTen = ["x", "×"].contains(text(end)) && has("10", "^", at: end + 1)
    guard isTimesTen || text(end) == "e" || text(end) == "^" else { return nil }
    guard let power = power(at: isTimesTen ? end + 3 : end + 1) else { return nil }
    let isOwn = text(end) == "^"
    var value = isOwn ? 1 : whole.value
    let factor = isOwn ? whole.value : 10
    for _ in 0..<abs(power.value) { value = power.value < 0 ? value / factor : value * factor }
    return value.isFinite ? Match(value: value, end: power.end) : nil
  }

  /// A whole power with signs before it.
  private func power(at index: Int) -> Match<Int>? {
    var (next, sign) = (index, 1)
    while text(next) == "+" || isDash(next), next < index + 3 {
      if isDash(next) { sign = -sign }
      next += 1
    }
    guard let power = integer(next), power < 300, isGlued(next) else { return nil }
    return Match(value: sign * power, end: next + 1)
  }

  /// *And a half*, *and two thirds*, `1/4` after a space: a part of the last unit named.
  private func added(after number: Match<Double>, to whole: Match<Double>) -> Match<Double>? {
    let hasAnd = text(number.end) == "and"
    let next = hasAnd ? number.end + 1 : number.end
    guard let fraction = fractionOfScale(at: next)?.map(\.value) ?? addedFraction(at: next),
      fraction.value > 0,
      hasAnd || isSign(at: next) || self[next]?.kind == .digits && !isGlued(next)
    else { return nil }
    let unit = fraction.value < 1 && hasAnd ? lastScale(before: number.end) : 1
    return Match(value: number.value + fraction.value * unit, end: fraction.end)
  }

  private func isSign(at index: Int) -> Bool {
    if case .part = number(index) { true } else { false }
  }

  /// A fraction where a whole number stands before: *a quarter*, *three fifths*.
  private func addedFraction(at index: Int) -> Match<Double>? {
    guard ["a", "an"].contains(text(index)) else { return fraction(at: index) }
    switch number(index + 1) {
    case .half: return Match(value: 1 / 2, end: index + 2)
    case .quarter(isPlural: false): return Match(value: 1 / 4, end: index + 2)
    case .ordinal(let value, isPlural: false) where value > 2:
      return Match(value: 1 / value, end: index + 2)
    default: return nil
    }
  }

  /// *Three million and a half* is half a million more.
  private func lastScale(before end: Int) -> Double {
    guard case .scale(let scale, isPlural: false) = number(end - 1) else { return 1 }
    return scale
  }
}
