/// A text cut into paragraphs, sentences and words.
package struct Segmentation: Sendable {
  /// In text order.
  package var paragraphs: [TextRange] = []
  package var sentences: [Sentence] = []
  package var words: [TextRange] = []
  /// Sentences that had to be cut.
  package var faults: [ReadingFault] = []

  /// Longer sentences are cut, in words: no real sentence is as long, and what reads them keeps a
  /// matrix for each.
  package static let longestSentence = 500

  package init(of text: ArticleText, in context: ReadingContext, with segmenter: Segmenter) {
    let characters = TextCharacters(text)
    var joiner = BrokenSentences(characters: characters)
    for block in Paragraphs(characters).blocks(in: context) {
      for paragraph in block {
        var cut: [Range<Int>] = []
        segmenter.words.cut(paragraph, of: characters, into: &cut)
        let ends = segmenter.ends.sentences(of: cut, in: characters)
        joiner.add(paragraph: paragraph, sentences: ends.map { Array(cut[$0]) })
      }
      joiner.endBlock()
    }
    paragraphs = joiner.paragraphs.map(characters.range)
    for (sentence, paragraph) in zip(joiner.sentences, joiner.paragraphOfSentence) {
      add(sentence.map(characters.range), paragraph: paragraph)
    }
  }

  private mutating func add(_ sentence: [TextRange], paragraph: Int) {
    for start in stride(from: 0, to: sentence.count, by: Segmentation.longestSentence) {
      let piece = sentence[start..<min(sentence.count, start + Segmentation.longestSentence)]
      let range = TextRange(sentence[start].start, piece[piece.endIndex - 1].end)
      let tokens = words.count..<words.count + piece.count
      sentences.append(Sentence(range: range, paragraph: paragraph, tokens: tokens))
      words += piece
      if start > 0 { faults.append(ReadingFault(code: .longSentence, range: range)) }
    }
  }

  /// The stage that cuts a reading's text; the words have no tags yet.
  static func read(_ reading: inout Reading, with segmenter: Segmenter) {
    let segmentation = Segmentation(of: reading.text, in: reading.context, with: segmenter)
    reading.paragraphs = segmentation.paragraphs
    reading.sentences = segmentation.sentences
    reading.faults += segmentation.faults
    reading.tokens = segmentation.words.map { word in
      Token(
        range: word, partOfSpeech: .x, tag: .xx, lemma: "", lowercased: "", head: nil,
        relation: .dep)
    }
  }
}
