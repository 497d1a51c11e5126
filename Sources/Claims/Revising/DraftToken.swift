import Prose

/// A word or mark of a draft, as drafts are compared.
struct DraftToken: Hashable {
  var range: TextRange
  /// The token without regard to kinds of quotation marks and dashes. Strings that differ only in how a
  /// letter is encoded (NFC, NFD) are equal in Swift.
  var key: String
  var isWord: Bool

  /// The tokens of a text: runs of letters and digits, with `.` and `,` inside a number and an apostrophe
  /// inside a word; every other character that is not white space by itself.
  static func tokens(of text: ArticleText, in range: TextRange) -> [DraftToken] {
    let scalars = PlacedScalar.scalars(of: text, in: range)
    var (tokens, index) = ([DraftToken](), 0)
    while index < scalars.count {
      var end = index + 1
      if scalars[index].isWordPart {
        while end < scalars.count, continues(scalars, at: end) { end += 1 }
      } else if scalars[index].isIgnored {
        index = end
        continue
      }
      let run = scalars[index..<end]
      tokens.append(
        DraftToken(
          range: TextRange(scalars[index].start, scalars[end - 1].end),
          key: String(String.UnicodeScalarView(run.compactMap(\.folded))),
          isWord: scalars[index].isWordPart))
      index = end
    }
    return tokens
  }

  private static func continues(_ scalars: [PlacedScalar], at index: Int) -> Bool {
    let scalar = scalars[index]
    if scalar.isWordPart || scalar.isJoiner { return true }
    guard index + 1 < scalars.count else { return false }
    let (before, after) = (scalars[index - 1], scalars[index + 1])
    switch scalar.folded {
    case "'": return before.isLetter && after.isLetter
    case ".", ",": return before.isDigit && after.isDigit
    default: return false
    }
  }
}

/// A character with its place.
private struct PlacedScalar {
  var scalar: Unicode.Scalar
  var start: Int
  var end: Int { start + UTF8.width(scalar) }

  static func scalars(of text: ArticleText, in range: TextRange) -> [PlacedScalar] {
    var offset = range.start
    return text[range].unicodeScalars.map { scalar in
      defer { offset += UTF8.width(scalar) }
      return PlacedScalar(scalar: scalar, start: offset)
    }
  }

  var isLetter: Bool { scalar.properties.isAlphabetic || isMark }
  var isDigit: Bool { scalar.properties.numericType == .decimal }
  var isWordPart: Bool { isLetter || scalar.properties.numericType != nil }
  /// White space, and marks that are not seen.
  var isIgnored: Bool { scalar.properties.isWhitespace || isJoiner }
  /// Soft hyphen and zero-width characters.
  var isJoiner: Bool { ["\u{AD}", "\u{200B}", "\u{2060}", "\u{FEFF}"].contains(scalar) }

  private var isMark: Bool { scalar.properties.generalCategory == .nonspacingMark }

  /// Nil for what is not seen.
  var folded: Unicode.Scalar? {
    if isJoiner { return nil }
    switch scalar {
    case "‘", "’", "‚", "‛": return "'"
    case "“", "”", "„", "‟", "«", "»": return "\""
    case "‐", "‑", "‒", "–", "—", "−": return "-"
    default: return scalar
    }
  }
}
