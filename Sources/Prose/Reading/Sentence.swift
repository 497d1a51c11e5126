/// A sentence: a view on the text and on the reading's tokens.
public struct Sentence: Hashable, Sendable {
  /// From the first to after the last character that is not white space.
  public var range: TextRange
  /// The paragraph it stands in, from 0. A sentence broken over two paragraphs counts in the first.
  public var paragraph: Int
  /// Its words, as indices into ``Reading/tokens``.
  public var tokens: Range<Int>

  public init(range: TextRange, paragraph: Int, tokens: Range<Int>) {
    self.range = range
    self.paragraph = paragraph
    self.tokens = tokens
  }
}
