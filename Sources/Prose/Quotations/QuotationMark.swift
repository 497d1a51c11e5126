/// A quotation mark in the text.
struct QuotationMark {
  enum Family {
    /// `“ ”` and the typewriter's `"`, also as two single marks.
    case double
    /// `‘ ’` and the typewriter's `'`.
    case single
    case guillemet
  }

  enum Side {
    case opening, closing
    /// A typewriter's mark with nothing around it to tell by.
    case either
  }

  let family: Family
  let side: Side
  let range: TextRange
}

/// Finds the quotation marks of a stretch of text, apostrophes and primes left out.
struct QuotationMarks {
  private let bytes: [UInt8]

  init(_ text: ArticleText) { bytes = text.bytes }

  func marks(in range: TextRange) -> [QuotationMark] {
    var marks: [QuotationMark] = []
    var offset = range.start
    while offset < range.end {
      let mark = mark(at: offset, in: range)
      if let mark { marks.append(mark) }
      offset = mark?.range.end ?? offset + 1
    }
    return marks
  }

  private func mark(at offset: Int, in range: TextRange) -> QuotationMark? {
    switch bytes[offset] {
    case UInt8(ascii: "\""): typed(.double, TextRange(offset, offset + 1), in: range)
    case UInt8(ascii: "'"): apostrophe(TextRange(offset, offset + 1), in: range)
    case UInt8(ascii: "`"): backtick(at: offset, in: range)
    case 0xE2 where offset + 3 <= range.end && bytes[offset + 1] == 0x80:
      curly(bytes[offset + 2], TextRange(offset, offset + 3), in: range)
    case 0xC2 where offset + 2 <= range.end && bytes[offset + 1] == 0xAB:
      QuotationMark(family: .guillemet, side: .opening, range: TextRange(offset, offset + 2))
    case 0xC2 where offset + 2 <= range.end && bytes[offset + 1] == 0xBB:
      QuotationMark(family: .guillemet, side: .closing, range: TextRange(offset, offset + 2))
    default: nil
    }
  }

  /// U+2018 to U+201E; a right single mark within or after a word may be an apostrophe.
  private func curly(_ last: UInt8, _ range: TextRange, in whole: TextRange) -> QuotationMark? {
    switch last {
    case 0x9C, 0x9E: QuotationMark(family: .double, side: .opening, range: range)
    case 0x9D: QuotationMark(family: .double, side: .closing, range: range)
    case 0x98: QuotationMark(family: .single, side: .opening, range: range)
    case 0x99:
      isWord(after: range.end, in: whole)
        ? nil : QuotationMark(family: .single, side: .closing, range: range)
    default: nil
    }
  }

  /// Two single marks are one double mark (``` `` ''```), as old wires write them.
  private func backtick(at offset: Int, in whole: TextRange) -> QuotationMark? {
    guard offset + 1 < whole.end, bytes[offset + 1] == UInt8(ascii: "`") else { return nil }
    return QuotationMark(family: .double, side: .opening, range: TextRange(offset, offset + 2))
  }

  private func apostrophe(_ range: TextRange, in whole: TextRange) -> QuotationMark? {
    if range.end < whole.end, bytes[range.end] == UInt8(ascii: "'") {
      return typed(.double, TextRange(range.start, range.end + 1), in: whole)
    }
    if isDigit(before: range.start, in: whole) { return nil }
    let mark = typed(.single, range, in: whole)
    return mark?.side == .either || isElision(after: range.end, in: whole) ? nil : mark
  }

  /// *'90s*, *'tis*, *'em*: letters or figures are left out.
  private func isElision(after offset: Int, in whole: TextRange) -> Bool {
    guard offset < whole.end else { return false }
    if (48...57).contains(bytes[offset]) { return true }
    let word = bytes[offset..<whole.end].prefix { isLetterOrDigit($0) }
    return QuotationMarks.elided.contains(String(decoding: word, as: UTF8.self).lowercased())
  }

  private static let elided: Set<String> = [
    "tis", "twas", "em", "til", "cause", "n", "bout", "round", "cos", "tween", "twill", "gainst",
  ]

  /// A mark of the typewriter opens before a word and closes after one.
  private func typed(
    _ family: QuotationMark.Family, _ range: TextRange, in whole: TextRange
  ) -> QuotationMark? {
    let opens = isOpenBefore(range.start, in: whole) && isInside(range.end, in: whole)
    let closes = !isOpenBefore(range.start, in: whole) && !isWord(after: range.end, in: whole)
    if family == .double, isDigit(before: range.start, in: whole), !closes { return nil }
    let side: QuotationMark.Side = opens ? .opening : closes ? .closing : .either
    return QuotationMark(family: family, side: side, range: range)
  }

  /// Whether the mark stands after white space, an opening bracket, a dash or another mark.
  private func isOpenBefore(_ offset: Int, in whole: TextRange) -> Bool {
    guard offset > whole.start else { return true }
    let byte = bytes[offset - 1]
    if byte <= 0x20 || "([{-/\"'".utf8.contains(byte) { return true }
    // The last bytes of dashes and of opening curly marks (U+2010–U+2015, U+2018, U+201C).
    guard byte >= 0x80, offset - 3 >= whole.start, bytes[offset - 3] == 0xE2,
      bytes[offset - 2] == 0x80
    else { return byte == 0xA0 && offset - 2 >= whole.start && bytes[offset - 2] == 0xC2 }
    return (0x90...0x95).contains(byte) || byte == 0x98 || byte == 0x9C
  }

  private func isInside(_ offset: Int, in whole: TextRange) -> Bool {
    offset < whole.end && bytes[offset] > 0x20
  }

  private func isWord(after offset: Int, in whole: TextRange) -> Bool {
    guard offset < whole.end else { return false }
    return isLetterOrDigit(bytes[offset])
      || bytes[offset] >= 0xC3 && bytes[offset] < 0xE2
  }

  private func isDigit(before offset: Int, in whole: TextRange) -> Bool {
    offset > whole.start && (48...57).contains(bytes[offset - 1])
  }

  private func isLetterOrDigit(_ byte: UInt8) -> Bool {
    (48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte)
  }
}
