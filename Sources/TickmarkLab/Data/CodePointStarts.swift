import Prose

/// Where each Unicode code point of a text starts, in bytes: the development data counts code points.
struct CodePointStarts {
  private let starts: [Int]

  init(of text: ArticleText) {
    starts = text.bytes.indices.filter { text.bytes[$0] & 0xC0 != 0x80 } + [text.bytes.count]
  }

  /// The bytes from one code point to another; nil where there are none such.
  func range(_ start: Int, _ end: Int) -> TextRange? {
    guard 0 <= start, start <= end, end < starts.count else { return nil }
    return TextRange(starts[start], starts[end])
  }
}
