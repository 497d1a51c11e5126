/// Guesses tags by shape, with a flat tree, until the trained model reads them.
enum PlaceholderTags {
  static func tokens(of segmentation: Segmentation, in text: ArticleText) -> [Token] {
    var tokens: [Token] = []
    for sentence in segmentation.sentences {
      for index in sentence.tokens {
        let word = text[segmentation.words[index]]
        let (part, tag) = guess(word, isFirst: index == sentence.tokens.lowerBound)
        let isRoot = index == sentence.tokens.lowerBound
        tokens.append(
          Token(
            range: segmentation.words[index], partOfSpeech: part, tag: tag,
            lemma: part == .propn ? word : word.lowercased(),
            head: isRoot ? nil : sentence.tokens.lowerBound, relation: isRoot ? .root : .dep))
      }
    }
    return tokens
  }

  private static func guess(_ word: String, isFirst: Bool) -> (PartOfSpeech, PennTag) {
    guard let first = word.unicodeScalars.first else { return (.x, .xx) }
    if first.properties.numericType != nil { return (.num, .cd) }
    if !first.properties.isAlphabetic { return (.punct, first == "." ? .fullStop : .comma) }
    if first.properties.isUppercase && !isFirst { return (.propn, .nnp) }
    return (.noun, .nn)
  }
}
