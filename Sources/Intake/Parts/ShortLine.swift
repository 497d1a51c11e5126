import Prose

/// Short paragraphs without an end mark: headings between the paragraphs, and bare captions.
enum ShortLine {
  /// A heading is at most this long, in bytes.
  private static let limit = 80

  /// Whether a paragraph is one short line that ends without a mark.
  static func isUnended(in bytes: [UInt8], _ range: TextRange) -> Bool {
    guard range.count <= limit, !bytes[range.start..<range.end].contains(0x0A) else { return false }
    let last = bytes[range.end - 1]
    return last.isLetter || last.isDigit || last == UInt8(ascii: ")") || last >= 0x80
  }

  static func startsLower(in bytes: [UInt8], _ range: TextRange) -> Bool {
    bytes[range.start].isLower
  }

  /// A name of two words or more that a place or body follows (`Ann Roe of the Harbour Party`) stands
  /// under a picture; so does what says it comes from the files.
  static func isBareCaption(in bytes: [UInt8], _ range: TextRange) -> Bool {
    guard range.count <= limit else { return false }
    let words = TextWord.words(of: bytes, in: range)
    let texts = words.map { $0.word ?? "" }
    if zip(texts, texts.dropFirst()).contains(where: { $0 == "from" && $1 == "file" }) {
      return true
    }
    guard isUnended(in: bytes, range) else { return false }
    let name = words.prefix { $0.isCapitalised || $0.isMark("-") || isLowerNamePart($0, in: words) }
    let names = name.filter(\.isCapitalised)
    guard names.count >= 2, name.endIndex < words.count else { return false }
    return ["of", "at", "in", "with", "during", "from"].contains(texts[name.endIndex])
  }

  /// The second half of a hyphenated name (*Chi-wai*).
  private static func isLowerNamePart(_ word: TextWord, in words: [TextWord]) -> Bool {
    words.contains { $0.isMark("-") && $0.range.end == word.range.start }
  }
}
