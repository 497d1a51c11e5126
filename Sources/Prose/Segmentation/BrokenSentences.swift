/// Joins the halves of a sentence that a paragraph break cut in two.
///
/// A paragraph that ends without an end mark, followed by one of its block that starts in lower case, goes
/// on; a headline does not go on in a caption.
struct BrokenSentences {
  let characters: TextCharacters
  private(set) var paragraphs: [Range<Int>] = []
  /// Each sentence's words.
  private(set) var sentences: [[Range<Int>]] = []
  private(set) var paragraphOfSentence: [Int] = []

  private var isBlockOpen = false

  init(characters: TextCharacters) { self.characters = characters }

  mutating func add(paragraph: Range<Int>, sentences added: [[Range<Int>]]) {
    var added = added[...]
    if isBlockOpen, let first = added.first, goesOn(sentences.last?.last, in: first.first) {
      sentences[sentences.count - 1] += first
      added = added.dropFirst()
    }
    isBlockOpen = true
    paragraphs.append(paragraph)
    sentences += added
    paragraphOfSentence += added.map { _ in paragraphs.count - 1 }
  }

  /// What follows begins another part of the text.
  mutating func endBlock() { isBlockOpen = false }

  private func goesOn(_ last: Range<Int>?, in first: Range<Int>?) -> Bool {
    guard let last, let first else { return false }
    return characters.classes[first.lowerBound] == .lower
      && (characters.classes[last.upperBound - 1].isWord
        || characters.scalars[last.upperBound - 1] == 0x2C)
  }
}
