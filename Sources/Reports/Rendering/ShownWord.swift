import Claims

/// A word of a claim's wording as a reader sees it.
struct ShownWord: Hashable {
  let text: String
  /// Whether the article does not say it: the program put it in. Marks alone are nobody's.
  let isInserted: Bool
  /// Whether it is written without a space before it.
  let isGlued: Bool

  init(_ word: Word) {
    text = word.text
    isGlued = word.isGlued
    isInserted =
      ShownWord.isInserted(word.origin) && word.text.contains { $0.isLetter || $0.isNumber }
  }

  private static func isInserted(_ origin: Word.Origin) -> Bool {
    if case .inserted(let reason) = origin { reason != .typed } else { false }
  }
}

extension Wording {
  var shown: [ShownWord] { words.map { ShownWord($0) } }
}
