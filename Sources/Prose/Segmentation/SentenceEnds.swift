/// Finds where sentences end in a paragraph, by a trained perceptron and what is known of
/// abbreviations.
package struct SentenceEnds: Sendable {
  private let weights: ModelNumbers<Int16>

  init(_ model: ModelFile) { weights = model.numbers(.sentences, as: Int16.self) }

  /// The sentences of a paragraph, as ranges of its words.
  func sentences(of words: [Range<Int>], in characters: TextCharacters) -> [Range<Int>] {
    let features = EndFeatures(characters, words: words)
    let rules = AbbreviationRules(characters: characters)
    let list = ListMarkers(words, in: characters)
    var score = FeatureScore(weights)
    var found: [Range<Int>] = []
    var start = 0
    for index in words.indices.dropLast() {
      let known = list.ends(after: index)
      guard known ?? features.isCandidate(index) else { continue }
      let ends =
        known ?? rules.ends(after: index, of: words, sentenceStart: start)
        ?? {
          score.clear()
          features.add(index, sentenceStart: start, to: &score)
          return score.sum > 0
        }()
      guard ends else { continue }
      found.append(start..<index + 1)
      start = index + 1
    }
    if start < words.count { found.append(start..<words.count) }
    return found
  }
}
