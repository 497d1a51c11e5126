import Prose

/// The words of a text, as runs of letters, digits and low lines: a ruler that no tokenizer has a part in.
struct TextWords {
  private let words: [TextRange]

  init(of text: ArticleText) {
    var words: [TextRange] = []
    var offset = 0
    for scalar in text.string.unicodeScalars {
      let end = offset + scalar.utf8.count
      if scalar.isPartOfWord {
        if let last = words.last, last.end == offset {
          words[words.count - 1] = TextRange(last.start, end)
        } else {
          words.append(TextRange(offset, end))
        }
      }
      offset = end
    }
    self.words = words
  }

  /// The indices of the words that ranges touch.
  func within(_ ranges: [TextRange]) -> Set<Int> {
    ranges.reduce(into: []) { found, range in
      let start = words.firstSorted { $0.end > range.start }
      for index in start..<words.count where words[index].start < range.end {
        found.insert(index)
      }
    }
  }
}

extension Unicode.Scalar {
  /// Whether it is a letter, a digit or a low line.
  var isPartOfWord: Bool {
    self == "_" || properties.isAlphabetic || properties.numericType != nil
  }
}
