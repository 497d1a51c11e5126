import Prose

/// Who wrote the article: `By Ann Roe and Bo Lind`.
enum Byline {
  private static let particles: Set<String> = [
    "and", "in", "for", "with", "de", "del", "der", "den", "di", "da", "du", "la", "van", "von",
    "al",
    "el", "bin", "ter",
  ]

  /// The names of a line that is a byline and nothing else.
  static func find(in bytes: [UInt8], _ range: TextRange) -> TextRange? {
    guard range.count <= 120 else { return nil }
    let words = TextWord.words(of: bytes, in: range)
    guard words.count > 1, words[0].word == "by", words[1].isCapitalised,
      words.dropFirst().allSatisfy(isNamePart)
    else { return nil }
    return TextRange(words[1].range.start, range.end)
  }

  private static func isNamePart(_ word: TextWord) -> Bool {
    switch word.kind {
    case .word(let text):
      word.isCapitalised || particles.contains(text)
    case .mark: !word.isMark(":") && !word.isMark("?")
    case .number: false
    }
  }
}
