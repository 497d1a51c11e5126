import Prose

/// Who made a picture, at the end of its caption.
enum CreditLine {
  private static let nouns: Set<String> = [
    "image", "images", "photo", "photos", "photograph", "picture", "credit", "video", "graphic",
    "illustration", "courtesy",
  ]

  private static let agencies: Set<String> = [
    "archive", "archives", "photo", "photos", "image", "images", "agency", "getty", "ap",
    "reuters", "afp", "handout", "courtesy", "press", "tass", "xinhua", "office", "service",
    "library", "museum", "wikimedia", "commons", "facebook", "telegram", "instagram", "twitter",
  ]

  /// A credit is at most this long, in bytes: a few names.
  private static let creditLimit = 120
  /// A caption with its credit is at most this long, in bytes; beyond it a paragraph is body.
  private static let captionLimit = 700

  /// The credit at a paragraph's end; nil where there is none.
  static func find(in bytes: [UInt8], _ block: Document.Block) -> TextRange? {
    guard block.range.count <= captionLimit else { return nil }
    return labelled(in: bytes, block.range) ?? emphasised(in: bytes, block)
      ?? bracketed(in: bytes, block.range)
  }

  /// `Image: Ann Roe.`, `Photo by Ann Roe`, `Photo: City Archive / Bo Lind`
  private static func labelled(in bytes: [UInt8], _ range: TextRange) -> TextRange? {
    let tail = TextRange(max(range.start, range.end - creditLimit), range.end)
    let words = TextWord.words(of: bytes, in: tail)
    for index in words.indices.dropLast().reversed() {
      guard let word = words[index].word, nouns.contains(word), words[index].isCapitalised,
        words[index + 1].isMark(":") || words[index + 1].word == "by"
          || words[index + 1].word == "courtesy" || words[index + 1].word == "credit",
        isShortEnding(words[(index + 1)...])
      else { continue }
      return TextRange(words[index].range.start, range.end)
    }
    return nil
  }

  /// Whether no sentence ends inside: initials and company forms keep their points.
  private static func isShortEnding(_ words: ArraySlice<TextWord>) -> Bool {
    for index in words.indices.dropLast() where words[index].isMark(".") {
      let before = words[index - 1]
      if before.range.count > 3, words[index + 1].isCapitalised { return false }
    }
    return true
  }

  /// Emphasis at the very end, after the caption's own words.
  private static func emphasised(in bytes: [UInt8], _ block: Document.Block) -> TextRange? {
    let ends = block.emphasis.filter {
      $0.end >= block.range.end - 1 && $0.start > block.range.start && $0.count <= creditLimit
    }
    guard let credit = ends.min() else { return nil }
    let words = TextWord.words(of: bytes, in: credit)
    let isAgency = words.contains { $0.word.map(agencies.contains) ?? $0.isMark("/") }
    return isAgency || block.followsImage ? TextRange(credit.start, block.range.end) : nil
  }

  /// `(Ann Roe/City Press)`, `(Photo by Ann Roe)`
  private static func bracketed(in bytes: [UInt8], _ range: TextRange) -> TextRange? {
    guard bytes[range.end - 1] == UInt8(ascii: ")"),
      let open = bytes[range.start..<range.end].lastIndex(of: UInt8(ascii: "(")),
      open > range.start, range.end - open <= creditLimit
    else { return nil }
    let credit = TextRange(open, range.end)
    let words = TextWord.words(of: bytes, in: credit)
    let hasSlash = words.contains { $0.isMark("/") }
    let hasNoun = words.contains { $0.word.map(nouns.contains) ?? false }
    return hasSlash && words.dropFirst().first?.isCapitalised == true || hasNoun ? credit : nil
  }
}
