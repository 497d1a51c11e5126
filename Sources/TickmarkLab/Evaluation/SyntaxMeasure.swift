import Prose

/// Tags and trees against a treebank, given its words and sentences.
struct SyntaxMeasure: Sendable {
  private(set) var partOfSpeech = Score()
  private(set) var tag = Score()
  private(set) var heads = Score()
  /// Heads with the universal part of the relation.
  private(set) var relations = Score()

  init(_ sentences: [TreebankSentence], _ network: Network) {
    var reader = SyntaxReader(network)
    let results = reader.read(sentences.map { $0.words.map(\.form) })
    for (sentence, result) in zip(sentences, results) { add(sentence, result) }
  }

  private mutating func add(_ sentence: TreebankSentence, _ result: SentenceSyntax) {
    for (index, word) in sentence.words.enumerated() {
      let head = result.heads[index] == word.head
      let relation = universal(result.relations[index]) == universal(word.relation)
      count(&partOfSpeech, result.tags[index].0 == word.part)
      count(&tag, result.tags[index].1 == word.tag)
      count(&heads, head)
      count(&relations, head && relation)
    }
  }

  private func count(_ score: inout Score, _ hit: Bool) {
    score = score + Score(hits: hit ? 1 : 0, found: 1, gold: 1)
  }

  private func universal(_ relation: Relation) -> Substring {
    relation.name.prefix { $0 != ":" }
  }
}
