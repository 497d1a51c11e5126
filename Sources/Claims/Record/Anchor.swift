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
    before = text[TextRange(text.start(ofContextBefore: range.start), range.start)]
    after = text[TextRange(range.end, text.end(ofContextAfter: range.end))]
  }

  /// Whether the text still says the quote there, byte for byte.
  public func holds(in text: ArticleText) -> Bool {
    range.end <= text.bytes.count
      && text.bytes[range.start..<range.end].elementsEqual(quote.utf8)
  }
}

extension ArticleText {
  fileprivate func start(ofContextBefore end: Int) -> Int {
    var (start, left) = (end, Anchor.contextLength)
    while start > 0, left > 0 {
      start -= 1
      if !isInside(start) { left -= 1 }
    }
    return start
  }

  fileprivate func end(ofContextAfter start: Int) -> Int {
    var (end, left) = (start, Anchor.contextLength)
    while end < bytes.count, left > 0 {
      repeat { end += 1 } while end < bytes.count && isInside(end)
      left -= 1
    }
    return end
  }

  /// Whether a code point began before this byte.
  private func isInside(_ offset: Int) -> Bool { bytes[offset] & 0xC0 == 0x80 }
}
