public import Prose

extension Dossier {
  /// Where the text under check says the words: the one place, exactly as quoted or, failing that, but
  /// for white space, quotation marks, dashes and case.
  ///
  /// - Throws: ``Refusal`` where the text does not say them, or says them more than once.
  public func place(of quote: String) throws -> TextRange {
    let text = try requireText()
    let places = quotedPlaces(of: quote, in: text)
    guard let place = places.first else {
      throw Refusal(
        code: "quote.not-found", message: "the text does not say \"\(quote)\"",
        remedy: "copy the words as they stand: tickmark show \(slug)")
    }
    guard places.count == 1 else {
      throw Refusal(
        code: "quote.ambiguous", message: "the text says \"\(quote)\" \(places.count) times",
        remedy: "quote more of the words around it")
    }
    return place
  }

  /// The place of the words nearest to a claim, in the same paragraph or part of the article.
  func nearest(_ words: String, to claim: Claim) -> TextRange? {
    guard let revision, let first = claim.ranges.first, let last = claim.ranges.last else {
      return nil
    }
    let place = first.union(last)
    let part = revision.layout.parts.first { $0.range.overlaps(place) }?.range
    let bounds = (part ?? revision.text.range).union(place)
    return quotedPlaces(of: words, in: revision.text)
      .filter { bounds.contains($0) && isWholeWord($0, in: revision.text) }
      .min { distance($0, place) < distance($1, place) }
  }
}

private func distance(_ left: TextRange, _ right: TextRange) -> Int {
  max(0, max(left.start - right.end, right.start - left.end))
}

private func isWholeWord(_ range: TextRange, in text: ArticleText) -> Bool {
  func isLetter(_ offset: Int) -> Bool {
    guard text.bytes.indices.contains(offset) else { return false }
    let byte = text.bytes[offset] | 0x20
    return (97...122).contains(byte) || byte >= 0x80
  }
  return !isLetter(range.start - 1) && !isLetter(range.end)
}

/// Every place of the words: exact ones, or else those equal when folded.
func quotedPlaces(of quote: String, in text: ArticleText) -> [TextRange] {
  let exact = places(of: Array(quote.trimmed.utf8), in: text.bytes)
  if !exact.isEmpty { return exact }
  let folded = FoldedText(text.string)
  return places(of: FoldedText(quote.trimmed).bytes, in: folded.bytes)
    .compactMap(folded.original)
}

private func places(of needle: [UInt8], in hay: [UInt8]) -> [TextRange] {
  guard let first = needle.first, needle.count <= hay.count else { return [] }
  return (0...(hay.count - needle.count)).filter { start in
    hay[start] == first && hay[start..<(start + needle.count)].elementsEqual(needle)
  }.map { TextRange($0, $0 + needle.count) }
}
