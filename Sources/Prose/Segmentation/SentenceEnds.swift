/// Finds where sentences end in a paragraph, by a trained perceptron and what is known of
/// abbreviations.
package struct SentenceEnds: Sendable {
  private let weights: ModelNumbers<Int16>

  init(_ model: ModelFile) { weights = model.numbers(.sentences, as: Int16.self) }

  /// The sentences of a paragraph, as ranges of its words.
  func sentences(of words: [Range<Int>], in characters: TextCharacters) -> [Range<Int>] {
    let features = EndFeatures(characters, words: words)
    let rules = AbbreviationRules(characters: characters)
    var score = FeatureScore(weights)
    var found: [Range<Int>] = []
    var start = 0
    for index in words.indices.dropLast() where features.isCandidate(index) {
      score.clear()
      features.add(index, sentenceStart: start, to: &score)
      if rules.ends(after: words[index], before: words[index + 1]) ?? (score.sum > 0) {
        found.append(start..<index + 1)
        start = index + 1
      }
    }
    if start < words.count { found.append(start..<words.count) }
    return found
  }
}
