/// Numbers written in words, alone or after digits: *twenty-one*, *two hundred and five*, *3 million*.
extension Terms {
  /// A whole number in words, or digits with a scale word.
  func cardinal(at index: Int) -> Match<Double>? {
    var sum = NumberSum()
    var end = index
    while let step = cardinalStep(at: end, after: sum) {
      guard sum.add(step.value) else { break }
      end = step.end
    }
    return sum.isEmpty ? nil : Match(value: sum.value, end: end)
  }

  private func cardinalStep(at index: Int, after sum: NumberSum) -> Match<NumberSum.Part>? {
    var next = index
    if !sum.isEmpty {
      next = sum.endsInTens ? afterLooseHyphen(index) : afterHyphen(index)
      if text(next) == "and", sum.takesAnd {
        next += 1
        // *A billion and three quarters*: what follows is a part, not a unit.
        if fraction(at: next) != nil { return nil }
      }
    }
    if sum.takesDigits, let number = digitNumber(at: next) {
      return Match(value: .digits(number.value), end: number.end)
    }
    switch number(next) {
    case .unit(let value): return Match(value: .small(Double(value)), end: next + 1)
    case .tens(let value): return Match(value: .small(Double(value)), end: next + 1)
    case .hundred: return Match(value: .hundred, end: next + 1)
    case .scale(let value, isPlural: false): return Match(value: .scale(value), end: next + 1)
    default: return nil
    }
  }

  /// *Ninety - five*, as tokenised texts have it.
  private func afterLooseHyphen(_ index: Int) -> Int {
    guard text(index) == "-", case .unit(let value) = number(index + 1), value > 0, value < 10
    else { return index }
    return index + 1
  }

  /// The letters that scale a number they are glued to, or that stand after it.
  func scaleLetters(at index: Int) -> Double? {
    switch text(index) {
    case "k": 1e3
    case "m", "mn", "mln", "mil", "mio": 1e6
    case "b", "bn", "bln": 1e9
    case "tn", "trn", "tln": 1e12
    case "g" where isGlued(index) && self[index]?.isCapitalized == true: 1e9
    default: nil
    }
  }
}

/// Adds up a number word by word, and refuses a word that starts another number.
struct NumberSum {
  enum Part {
    /// One to ninety-nine, as one word.
    case small(Double)
    case hundred
    case scale(Double)
    case digits(Double)
  }

  private var total = 0.0
  private var current = 0.0
  private var lastScale = Double.infinity
  private(set) var isEmpty = true
  private var lastPart: Part?

  var value: Double { total + current }

  /// Whether *and* may come next (*two hundred and five*).
  var takesAnd: Bool {
    switch lastPart {
    case .hundred, .scale: true
    default: false
    }
  }

  var endsInTens: Bool {
    if case .small(let value) = lastPart { value >= 20 } else { false }
  }

  /// Digits start a number, or go on after a scale (*4 thousand 3 hundred and 21*).
  var takesDigits: Bool { isEmpty || takesAnd && startedWithDigits }
  private var startedWithDigits = false

  /// Whether the part belongs to this number.
  mutating func add(_ part: Part) -> Bool {
    guard accepts(part) else { return false }
    switch part {
    case .small(let value): current += value
    case .digits(let value):
      current += value
      if isEmpty { startedWithDigits = true }
    case .hundred: current = max(current, 1) * 100
    case .scale(let scale): addScale(scale)
    }
    isEmpty = false
    lastPart = part
    return true
  }

  private func accepts(_ part: Part) -> Bool {
    switch (part, lastPart) {
    case (_, nil): true
    case (.small(let value), .small(let last)): last >= 20 && value < 10 && value > 0
    case (.small, .digits): false
    case (.small(let value), _): value > 0
    case (.digits(let value), .hundred): value < 100
    case (.digits(let value), .scale(let scale)): value < scale
    case (.digits, _): false
    case (.hundred, .small), (.hundred, .digits): current < 100
    case (.hundred, _): false
    case (.scale, _): true
    }
  }

  private mutating func addScale(_ scale: Double) {
    if scale > lastScale || current == 0 && total > 0 {
      // *Three lakh crore*, *two hundred thousand million*.
      total = (total + current) * scale
    } else {
      total += max(current, current == 0 ? 1 : current) * scale
    }
    current = 0
    lastScale = scale
  }
}
