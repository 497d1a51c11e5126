import Prose

/// A word, number or mark of a short line: what date lines and credits are recognised by.
struct TextWord {
  enum Kind: Hashable {
    /// Lower-case; letters outside ASCII count as part of a word.
    case word(String)
    case number(Int, digits: Int)
    case mark(UInt8)
  }

  var kind: Kind
  var range: TextRange
  /// Whether it begins with a capital letter, and whether it has no small ones.
  var isCapitalised: Bool
  var isUpper: Bool

  /// The words of a range; lines longer than the limit in bytes are cut there.
  static func words(of bytes: [UInt8], in range: TextRange, limit: Int = 400) -> [TextWord] {
    var words: [TextWord] = []
    var offset = range.start
    let end = min(range.end, range.start + limit)
    while offset < end {
      let byte = bytes[offset]
      if byte.isSpace {
        offset += 1
      } else {
        let stop = self.end(of: byte, at: offset, in: bytes, before: end)
        words.append(TextWord(bytes, TextRange(offset, stop)))
        offset = stop
      }
    }
    return words
  }

  private static func end(
    of byte: UInt8, at offset: Int, in bytes: [UInt8], before end: Int
  ) -> Int {
    let rest = bytes[offset..<end]
    if byte.isDigit { return rest.prefix(while: \.isDigit).endIndex }
    if isWordByte(byte) { return rest.prefix(while: isWordByte).endIndex }
    if byte >= 0x80 { return dashEnd(at: offset, in: bytes, before: end) }
    return offset + 1
  }

  /// En and em dashes (E2 80 93, E2 80 94), the middle dot (C2 B7) and the bullet (E2 80 A2).
  private static func dashEnd(at offset: Int, in bytes: [UInt8], before end: Int) -> Int {
    min(end, offset + (bytes[offset] == 0xC2 ? 2 : 3))
  }

  private static func isWordByte(_ byte: UInt8) -> Bool {
    byte.isLetter || (byte >= 0x80 && byte != 0xE2 && byte != 0xC2)
  }

  private init(_ bytes: [UInt8], _ range: TextRange) {
    self.range = range
    let own = bytes[range.start..<range.end]
    let first = bytes[range.start]
    isCapitalised = first.isUpper || (first >= 0xC3 && first < 0xE0)
    isUpper = isCapitalised && !own.contains(where: \.isLower)
    if first.isDigit, let number = Int(String(decoding: own, as: UTF8.self)) {
      kind = .number(number, digits: own.count)
    } else if TextWord.isWordByte(first) {
      kind = .word(String(decoding: own, as: UTF8.self).lowercased())
    } else {
      kind = .mark(TextWord.mark(own))
    }
  }

  /// Dashes and dots outside ASCII count as their ASCII likes.
  private static func mark(_ bytes: ArraySlice<UInt8>) -> UInt8 {
    guard let first = bytes.first, first >= 0x80 else { return bytes.first ?? 0 }
    switch Array(bytes) {
    case [0xE2, 0x80, 0x93], [0xE2, 0x80, 0x94]: return UInt8(ascii: "-")
    case [0xE2, 0x80, 0xA2], [0xC2, 0xB7]: return UInt8(ascii: "|")
    default: return 0
    }
  }

  var word: String? {
    guard case .word(let word) = kind else { return nil }
    return word
  }

  func isMark(_ text: Unicode.Scalar) -> Bool { kind == .mark(UInt8(ascii: text)) }
}
