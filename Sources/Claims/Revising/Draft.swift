import Prose

/// A text cut into the sentences and words by which drafts are compared.
struct Draft {
  struct Unit {
    var range: TextRange
    /// Its tokens, as indices into ``Draft/tokens``.
    var tokens: Range<Int>
    /// Equal for units that differ only in quotes, dashes, spaces and ways to encode a letter.
    var key: [String]
  }

  let text: ArticleText
  private(set) var units: [Unit] = []
  private(set) var tokens: [DraftToken] = []

  /// - Parameter sentences: In text order. What lies between them is cut into lines, so that every
  ///   character that is not white space is in some unit.
  init(_ text: ArticleText, sentences: [TextRange]) {
    self.text = text
    var offset = 0
    for sentence in sentences.sorted() where sentence.start >= offset {
      addLines(TextRange(offset, sentence.start))
      add(sentence)
      offset = sentence.end
    }
    addLines(TextRange(offset, text.bytes.count))
  }

  private mutating func addLines(_ range: TextRange) {
    var start = range.start
    for offset in range.start..<range.end where text.bytes[offset] == UInt8(ascii: "\n") {
      add(TextRange(start, offset))
      start = offset + 1
    }
    add(TextRange(start, range.end))
  }

  private mutating func add(_ range: TextRange) {
    let new = DraftToken.tokens(of: text, in: range)
    guard let first = new.first, let last = new.last else { return }
    units.append(
      Unit(
        range: first.range.union(last.range), tokens: tokens.count..<(tokens.count + new.count),
        key: new.map(\.key)))
    tokens += new
  }

  /// The units that a range meets.
  func units(meeting range: TextRange) -> Range<Int> {
    let first = units.firstIndex { $0.range.end > range.start } ?? units.count
    let last = units[first...].firstIndex { $0.range.start >= range.end } ?? units.count
    return first..<last
  }

  /// The tokens that a range meets.
  func tokens(meeting range: TextRange) -> Range<Int> {
    let units = units(meeting: range)
    guard let first = units.first, let last = units.last else { return 0..<0 }
    let within = self.units[first].tokens.lowerBound..<self.units[last].tokens.upperBound
    let met = within.filter { tokens[$0].range.overlaps(range) }
    guard let start = met.first, let end = met.last else { return 0..<0 }
    return start..<(end + 1)
  }
}
