public import Prose

/// A place in one exact text, with what it takes to notice that the text is another.
public struct Anchor: Hashable, Sendable {
  public var range: TextRange
  /// The text at `range`.
  public var quote: String
  /// Up to 32 Unicode code points before and after.
  public var before: String
  public var after: String

  /// How many code points of context are kept on each side (as Hypothesis does).
  public static let contextLength = 32

  public init(range: TextRange, quote: String, before: String, after: String) {
    self.range = range
    self.quote = quote
    self.before = before
    self.after = after
  }

  public init(of range: TextRange, in text: ArticleText) {
    self.range = range
    quote = text[range]
    // A code point has at most four bytes, so this window holds the whole context.
    let window = 4 * Anchor.contextLength
    let scalarsBefore = text[TextRange(text.boundary(max(0, range.start - window)), range.start)]
      .unicodeScalars
    let farEnd = text.boundary(min(text.bytes.count, range.end + window))
    let scalarsAfter = text[TextRange(range.end, max(range.end, farEnd))].unicodeScalars
    before = String(String.UnicodeScalarView(scalarsBefore.suffix(Anchor.contextLength)))
    after = String(String.UnicodeScalarView(scalarsAfter.prefix(Anchor.contextLength)))
  }

  /// Whether the text still says the quote there, byte for byte.
  public func holds(in text: ArticleText) -> Bool {
    range.end <= text.bytes.count
      && text.bytes[range.start..<range.end].elementsEqual(quote.utf8)
  }
}
