/// A text cut into paragraphs, sentences and words.
package struct Segmentation: Sendable {
  /// In text order.
  package var paragraphs: [TextRange] = []
  package var sentences: [Sentence] = []
  package var words: [TextRange] = []

  package init(of text: ArticleText, in context: ReadingContext, with segmenter: Segmenter) {
    let characters = TextCharacters(text)
    var joiner = BrokenSentences(characters: characters)
    for paragraph in Paragraphs(characters).ranges(in: context) {
      var cut: [Range<Int>] = []
      segmenter.words.cut(paragraph, of: characters, into: &cut)
      let ends = segmenter.ends.sentences(of: cut, in: characters)
      joiner.add(paragraph: paragraph, sentences: ends.map { cut[$0] })
    }
    paragraphs = joiner.paragraphs.map(characters.range)
    for (sentence, paragraph) in zip(joiner.sentences, joiner.paragraphOfSentence) {
      let first = words.count
      words += sentence.map(characters.range)
      let range = TextRange(words[first].start, words[words.count - 1].end)
      sentences.append(
        Sentence(range: range, paragraph: paragraph, tokens: first..<words.count))
    }
  }

  /// The stage that cuts a reading's text; the words have no tags yet.
  static func read(_ reading: inout Reading, with segmenter: Segmenter) {
    let segmentation = Segmentation(of: reading.text, in: reading.context, with: segmenter)
    reading.paragraphs = segmentation.paragraphs
    reading.sentences = segmentation.sentences
    reading.tokens = segmentation.words.map { word in
      Token(range: word, partOfSpeech: .x, tag: .xx, lemma: "", head: nil, relation: .dep)
    }
  }
}
