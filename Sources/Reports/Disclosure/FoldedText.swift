/// A text as names are looked for in it: in lower case, without accents, marks that combine and characters
/// that do not show, so that the same name spelled in two ways is found.
enum FoldedText {
  static func of(_ text: String) -> String {
    var folded = ""
    for scalar in text.lowercased().unicodeScalars {
      switch scalar.properties.generalCategory {
      case .nonspacingMark, .format: continue
      default: folded += bases[Character(scalar)] ?? String(Character(scalar))
      }
    }
    return folded
  }

  /// The plain letters of each letter with marks. Swift takes a letter with its mark, and the one character
  /// for both, for the same key.
  private static let bases: [Character: String] = {
    var bases = undivided
    for letter in "abcdefghijklmnopqrstuvwxyz" {
      for mark in marks {
        bases[marked(letter, mark)] = String(letter)
        for second in marks { bases[marked(letter, mark, second)] = String(letter) }
      }
    }
    return bases
  }()

  /// The marks of the Latin alphabets (Unicode, Latin-1 to Latin Extended Additional).
  private static let marks: [Unicode.Scalar] = [
    "\u{300}", "\u{301}", "\u{302}", "\u{303}", "\u{304}", "\u{306}", "\u{307}", "\u{308}",
    "\u{309}",
    "\u{30A}", "\u{30B}", "\u{30C}", "\u{30F}", "\u{311}", "\u{31B}", "\u{323}", "\u{324}",
    "\u{325}",
    "\u{326}", "\u{327}", "\u{328}", "\u{32D}", "\u{32E}", "\u{330}", "\u{331}",
  ]

  /// Letters that Unicode does not take apart, as they are written without them.
  private static let undivided: [Character: String] = [
    "ł": "l", "ø": "o", "đ": "d", "ð": "d", "ħ": "h", "ı": "i", "ß": "ss", "æ": "ae", "œ": "oe",
    "þ": "th", "ŧ": "t",
  ]

  private static func marked(_ letter: Character, _ marks: Unicode.Scalar...) -> Character {
    Character(String(letter) + marks.map { String(Character($0)) }.joined())
  }
}
