/// What kind of character a scalar is, as far as word and sentence boundaries care.
package enum CharacterClass: UInt8, Hashable, Sendable {
  case space, lineBreak, lower, upper, digit, stop, comma, apostrophe, quote, dash, open, close
  case symbol, joiner, otherLetter

  package var isSpace: Bool { self == .space || self == .lineBreak }
  package var isLetter: Bool { self == .lower || self == .upper || self == .otherLetter }
  package var isWord: Bool { isLetter || self == .digit }

  /// The class of a scalar; ASCII through a table, the rest by its Unicode properties.
  package static func of(_ scalar: UInt32) -> CharacterClass {
    scalar < 0x80 ? ascii[Int(scalar)] : ofOther(scalar)
  }

  private static let ascii: [CharacterClass] = (0..<128).map { byte in
    switch byte {
    case 0x0A, 0x0D: .lineBreak
    case 0x00...0x20: .space
    case 0x30...0x39: .digit
    case 0x41...0x5A: .upper
    case 0x61...0x7A: .lower
    case 0x21, 0x2E, 0x3F: .stop
    case 0x2C, 0x3A, 0x3B: .comma
    case 0x27, 0x60: .apostrophe
    case 0x22: .quote
    case 0x2D: .dash
    case 0x28, 0x5B, 0x7B: .open
    case 0x29, 0x5D, 0x7D: .close
    default: .symbol
    }
  }

  private static func ofOther(_ code: UInt32) -> CharacterClass {
    switch code {
    case 0x2018, 0x2019, 0x02BC, 0xFF07: return .apostrophe
    case 0x201C...0x201F, 0xAB, 0xBB, 0x2039, 0x203A: return .quote
    case 0x2010...0x2015: return .dash
    case 0x2026, 0x3002, 0xFF01, 0xFF0E, 0xFF1F, 0x061F, 0x0964: return .stop
    case 0x2028, 0x2029, 0x85: return .lineBreak
    case 0x200C, 0x200D, 0xAD, 0xFEFF: return .joiner
    default: break
    }
    guard let scalar = Unicode.Scalar(code) else { return .symbol }
    return ofProperties(scalar.properties)
  }

  private static func ofProperties(_ properties: Unicode.Scalar.Properties) -> CharacterClass {
    switch properties.generalCategory {
    case .lowercaseLetter: .lower
    case .uppercaseLetter, .titlecaseLetter: .upper
    case .otherLetter, .modifierLetter: .otherLetter
    case .nonspacingMark, .spacingMark, .enclosingMark, .format: .joiner
    case .decimalNumber: .digit
    case .spaceSeparator, .lineSeparator, .paragraphSeparator, .control: .space
    case .openPunctuation: .open
    case .closePunctuation: .close
    default: properties.isWhitespace ? .space : .symbol
    }
  }
}
