import Prose

/// Lemmas against a treebank, given words and gold tags.
enum LemmaMeasure {
  static func score(_ sentences: [TreebankSentence], _ lemmas: Lemmas) -> Score {
    var score = Score()
    for word in sentences.lazy.flatMap(\.words) {
      guard let tag = word.tag, word.lemma != "_" else { continue }
      let hit = lemmas.lemma(of: word.form, word.part, tag) == word.lemma
      score = score + Score(hits: hit ? 1 : 0, found: 1, gold: 1)
    }
    return score
  }
}
