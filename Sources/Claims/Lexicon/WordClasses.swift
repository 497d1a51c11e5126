import Prose

/// The classes of the words of a list.
struct WordClasses: Sendable {
  private let words: WordIndex
  private let classes: [WordClass]

  init(_ table: [String: WordClass]) {
    words = WordIndex(Array(table.keys))
    classes = Array(table.values)
  }

  /// Nil where the list does not have the word.
  subscript(word: String) -> WordClass? { words.number(of: word).map { classes[$0] } }
}
