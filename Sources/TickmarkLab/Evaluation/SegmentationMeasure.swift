import Prose

/// Sentences and words from raw text, and the syntax of the words found, as in the CoNLL 2018 shared
/// task: a word counts only where its range is right, a head only where it is the right word.
struct SegmentationMeasure: Sendable {
  private(set) var boundaries = Score()
  private(set) var sentences = Score()
  private(set) var words = Score()
  private(set) var partOfSpeech = Score()
  private(set) var heads = Score()
  private(set) var relations = Score()

  init(_ documents: [TreebankDocument], _ reader: Reader) throws {
    for document in documents {
      let text = try ArticleText(validating: document.text)
      add(document, reader.read(text))
    }
  }

  private mutating func add(_ document: TreebankDocument, _ reading: Reading) {
    let gold = document.sentences.map { sentence in
      TextRange(
        sentence.words[0].range.lowerBound,
        sentence.words[sentence.words.count - 1].range.upperBound)
    }
    let found = reading.sentences.map(\.range)
    sentences = sentences + SegmentationMeasure.score(Set(gold), Set(found))
    boundaries =
      boundaries
      + SegmentationMeasure.score(
        Set(gold.dropLast().map(\.end)), Set(found.dropLast().map(\.end)))
    addWords(document, reading)
  }

  private static func score<Item: Hashable>(_ gold: Set<Item>, _ found: Set<Item>) -> Score {
    Score(hits: gold.intersection(found).count, found: found.count, gold: gold.count)
  }

  private mutating func addWords(_ document: TreebankDocument, _ reading: Reading) {
    let tokens = Dictionary(
      reading.tokens.map { ($0.range, $0) }, uniquingKeysWith: { first, _ in first })
    let size = Score(found: reading.tokens.count)
    words = words + size
    partOfSpeech = partOfSpeech + size
    heads = heads + size
    relations = relations + size
    for sentence in document.sentences { add(sentence, tokens, reading) }
  }

  private mutating func add(
    _ sentence: TreebankSentence, _ tokens: [TextRange: Token], _ reading: Reading
  ) {
    for word in sentence.words {
      let token = tokens[TextRange(word.range.lowerBound, word.range.upperBound)]
      let goldHead = word.head < sentence.words.count ? sentence.words[word.head].range : nil
      let head = token.map { $0.head.map { reading.tokens[$0].range } }
      let isHead = head == .some(goldHead.map { TextRange($0.lowerBound, $0.upperBound) })
      let isRelation = token.map { universal($0.relation) } == universal(word.relation)
      count(&words, token != nil)
      count(&partOfSpeech, token?.partOfSpeech == word.part)
      count(&heads, isHead)
      count(&relations, isHead && isRelation)
    }
  }

  private func count(_ score: inout Score, _ hit: Bool) {
    score = score + Score(hits: hit ? 1 : 0, gold: 1)
  }

  private func universal(_ relation: Relation) -> Substring {
    relation.name.prefix { $0 != ":" }
  }
}
