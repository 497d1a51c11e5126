import Prose

extension Dossier {
  /// Spans in text order, those that meet or overlap made one, with the text they quote.
  ///
  /// - Throws: ``Refusal`` where there are none, or one is empty, outside the text or cuts a character.
  func quoting(_ spans: [TextRange]) throws -> (spans: [TextRange], quotes: [String]) {
    let text = try requireText()
    guard !spans.isEmpty else {
      throw Refusal(
        code: "span.none", message: "no words of the text are named",
        remedy: "quote the words, or give their place")
    }
    for span in spans {
      let isWhole = span.end <= text.bytes.count && text.boundary(span.start) == span.start
      guard isWhole, !span.isEmpty, text.boundary(span.end) == span.end else {
        throw Refusal(
          code: "span.bad", message: "the text has no words at \(span)",
          remedy: "give a place within 0..<\(text.bytes.count)")
      }
    }
    let joined = joined(spans)
    return (joined, joined.map { text[$0] })
  }

  func requireText() throws -> ArticleText {
    guard let text = revision?.text else {
      throw Refusal(
        code: "article.none", message: "there is no article yet", remedy: "tickmark import FILE")
    }
    return text
  }

  /// The indices of the links that stand in the spans.
  func links(in spans: [TextRange]) -> [Int] {
    guard let links = revision?.layout.links else { return [] }
    return links.indices.filter { index in spans.contains { $0.overlaps(links[index].range) } }
  }
}

/// Ranges in text order, those that meet or overlap made one.
func joined(_ ranges: [TextRange]) -> [TextRange] {
  ranges.sorted().reduce(into: []) { joined, range in
    if let last = joined.last, range.start <= last.end {
      joined[joined.count - 1] = last.union(range)
    } else {
      joined.append(range)
    }
  }
}
