/// A word that is a number or a part of one.
enum NumberWord: Hashable, Sendable {
  /// Zero to nineteen.
  case unit(Int)
  /// Twenty to ninety.
  case tens(Int)
  case hundred
  /// A thousand and up; `isPlural` (*thousands*) alone is a vague number.
  case scale(Double, isPlural: Bool)
  case dozen(isPlural: Bool)
  case score(isPlural: Bool)
  case half
  /// *Quarter* or *third* as parts are ordinals; this is *quarter* alone.
  case quarter(isPlural: Bool)
  /// First to nineteenth, twentieth to ninetieth, hundredth and up; the plural is a denominator.
  case ordinal(Double, isPlural: Bool)
  case hundreds
  case tensPlural
  /// A sign such as *½*.
  case part(Double)

  static let lexicon: [String: NumberWord] = {
    var lexicon: [String: NumberWord] = [
      "nought": .unit(0), "naught": .unit(0), "hundred": .hundred, "hundreds": .hundreds,
      "dozen": .dozen(isPlural: false), "dozens": .dozen(isPlural: true),
      "doz": .dozen(isPlural: false), "dozs": .dozen(isPlural: true),
      "score": .score(isPlural: false), "scores": .score(isPlural: true), "tens": .tensPlural,
      "half": .half, "quarter": .quarter(isPlural: false), "quarters": .quarter(isPlural: true),
    ]
    for (sign, value) in parts { lexicon[sign] = .part(value) }
    for (value, word) in units.enumerated() { lexicon[word] = .unit(value) }
    for (index, word) in tens.enumerated() { lexicon[word] = .tens(index * 10 + 20) }
    for (word, value) in scales {
      lexicon[word] = .scale(value, isPlural: false)
      lexicon[word + "s"] = .scale(value, isPlural: true)
    }
    for (word, value) in ordinals {
      lexicon[word] = .ordinal(value, isPlural: false)
      lexicon[word + "s"] = .ordinal(value, isPlural: true)
    }
    return lexicon
  }()

  private static let parts: [String: Double] = [
    "½": 1 / 2, "⅓": 1 / 3, "⅔": 2 / 3, "¼": 1 / 4, "¾": 3 / 4, "⅕": 1 / 5, "⅖": 2 / 5,
    "⅗": 3 / 5, "⅘": 4 / 5, "⅙": 1 / 6, "⅚": 5 / 6, "⅛": 1 / 8, "⅜": 3 / 8, "⅝": 5 / 8,
    "⅞": 7 / 8,
  ]

  private static let units = [
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
    "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen",
    "nineteen",
  ]

  private static let tens = [
    "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety",
  ]

  private static let scales: [String: Double] = [
    "thousand": 1e3, "million": 1e6, "billion": 1e9, "trillion": 1e12, "quadrillion": 1e15,
    "lakh": 1e5, "crore": 1e7,
  ]

  private static let ordinals: [String: Double] = {
    var ordinals: [String: Double] = [
      "first": 1, "second": 2, "third": 3, "fifth": 5, "eighth": 8, "ninth": 9, "twelfth": 12,
      "hundredth": 100, "thousandth": 1e3, "millionth": 1e6, "billionth": 1e9, "trillionth": 1e12,
    ]
    for value in [4, 6, 7, 10, 11, 13, 14, 15, 16, 17, 18, 19] {
      ordinals[units[value] + "th"] = Double(value)
    }
    for (index, word) in tens.enumerated() {
      ordinals[word.dropLast() + "ieth"] = Double(index * 10 + 20)
    }
    return ordinals
  }()
}
