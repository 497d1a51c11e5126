import Prose

/// Names of persons, organisations and places, given the words.
struct NameMeasure: Sendable {
  private(set) var all = Score()
  private(set) var byKind: [Mention.Kind: Score] = [:]

  static let kinds: [Mention.Kind] = [.person, .organisation, .place]

  init(_ sentences: [NamedSentence], _ network: Network) {
    var reader = SyntaxReader(network)
    let results = reader.read(sentences.map(\.forms))
    for (sentence, result) in zip(sentences, results) {
      add(sentence.names, result.names.map { TreebankName(words: $0.words, kind: $0.kind) })
    }
  }

  private mutating func add(_ gold: [TreebankName], _ found: [TreebankName]) {
    for kind in NameMeasure.kinds {
      let (gold, found) = (
        Set(gold.filter { $0.kind == kind }), Set(found.filter { $0.kind == kind })
      )
      let score = Score(
        hits: gold.intersection(found).count, found: found.count, gold: gold.count)
      all = all + score
      byKind[kind, default: Score()] = byKind[kind, default: Score()] + score
    }
  }
}
