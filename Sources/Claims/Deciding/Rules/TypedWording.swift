public import Prose

extension Wording {
  /// The words that stand in the spans, all copied.
  public init(copying spans: [TextRange], in text: ArticleText) {
    self.init(
      written(in: spans, of: text).map { word in
        Word(text: word.text, origin: .copied(word.range), isGlued: word.isGlued)
      })
  }

  /// A person's wording of what the spans say: the words found in them, in order, are copied; the rest
  /// is inserted.
  public init(typed: String, copyingFrom spans: [TextRange], in text: ArticleText) {
    let words = written(in: typed)
    let sources = written(in: spans, of: text)
    let matches = longestCommonSubsequence(
      words.map { Array($0.text.utf8) }, sources.map { Array($0.text.utf8) })
    self.init(
      words.indices.map { index in
        let origin = matches[index].map { Word.Origin.copied(sources[$0].range) }
        return Word(
          text: words[index].text, origin: origin ?? .inserted(.typed),
          isGlued: words[index].isGlued)
      })
  }
}

/// A word as it is written, punctuation marks at its ends apart.
private struct WrittenWord {
  var text: String
  var range: TextRange
  /// Whether no space comes before it.
  var isGlued: Bool
}

private func written(in spans: [TextRange], of text: ArticleText) -> [WrittenWord] {
  spans.flatMap { span in
    written(in: text[span]).map { word in
      var word = word
      word.range = TextRange(span.start + word.range.start, span.start + word.range.end)
      return word
    }
  }
}

private func written(in text: String) -> [WrittenWord] {
  var words: [WrittenWord] = []
  var offset = 0
  var start: Int?
  for scalar in text.unicodeScalars {
    if scalar.properties.isWhitespace {
      if let start { words += pieces(of: text, TextRange(start, offset)) }
      start = nil
    } else if start == nil {
      start = offset
    }
    offset += UTF8.width(scalar)
  }
  if let start { words += pieces(of: text, TextRange(start, offset)) }
  return words
}

/// A run without spaces, its outer punctuation marks cut off one by one.
private func pieces(of text: String, _ run: TextRange) -> [WrittenWord] {
  let bytes = Array(text.utf8)
  let scalars = Array(String(decoding: bytes[run.start..<run.end], as: UTF8.self).unicodeScalars)
  let head = scalars.prefix { $0.properties.isMark }.count
  let tail = scalars.dropFirst(head).reversed().prefix { $0.properties.isMark }.count
  let middle = scalars.count - head - tail
  let lengths =
    Array(repeating: 1, count: head) + (middle > 0 ? [middle] : [])
    + Array(repeating: 1, count: tail)
  var (words, next, offset) = ([WrittenWord](), 0, run.start)
  for length in lengths {
    let piece = String(String.UnicodeScalarView(scalars[next..<(next + length)]))
    let range = TextRange(offset, offset + piece.utf8.count)
    words.append(WrittenWord(text: piece, range: range, isGlued: !words.isEmpty))
    (next, offset) = (next + length, range.end)
  }
  return words
}

extension Unicode.Scalar.Properties {
  /// Punctuation that is written against a word without belonging to it.
  fileprivate var isMark: Bool {
    switch generalCategory {
    case .openPunctuation, .closePunctuation, .initialPunctuation, .finalPunctuation,
      .otherPunctuation:
      true
    default: false
    }
  }
}
