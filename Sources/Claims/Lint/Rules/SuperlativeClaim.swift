import Prose

/// *First*, *only*, *largest*: the claims that are wrong most often.
enum SuperlativeClaim: LintRule {
  static let code = "superlative"
  static let severity = FlagSeverity.query
  static let examples: [LintExample] = [
    .fires("The port is the largest in the region."),
    .fires("She was the first woman to lead the assembly."),
    .fires("It is the only bridge across the strait."),
    .quiet("“The port is the largest in the region,” the mayor said."),
    .quiet("First, the mayor spoke. At first nobody listened."),
    .quiet("Only three of the lorries arrived."),
    .quiet("At least nine people were hurt, most of them guards."),
  ]

  private static let ranks: Set<String> = ["first", "only", "sole", "best", "worst"]

  static func findings(in article: LintedArticle) -> [Finding] {
    ranges(in: article).filter { !article.isQuoted($0) }.map { range in
      finding(
        [range], "“\(article.text(range))” needs evidence that nothing rivals it",
        remedy: "find a source that compares, or say whose judgement it is")
    }
  }

  /// *the* (or a possessive) and then a superlative or a word of rank, before a noun.
  private static func ranges(in article: LintedArticle) -> [TextRange] {
    let tokens = article.reading.tokens
    return tokens.indices.dropFirst().compactMap { index in
      guard isRank(index, article), opensPhrase(index - 1, article),
        let noun = tokens[(index + 1)...].prefix(4).first(where: isThing)
      else { return nil }
      return tokens[index].range.union(noun.range)
    }
  }

  private static func isRank(_ index: Int, _ article: LintedArticle) -> Bool {
    let tag = article.reading.tokens[index].tag
    return tag == .jjs || (tag == .rbs && article.word(index) == "most")
      || ranks.contains(article.word(index))
  }

  private static func opensPhrase(_ index: Int, _ article: LintedArticle) -> Bool {
    let tag = article.reading.tokens[index].tag
    return article.word(index) == "the" || tag == .prpPossessive || tag == .pos
  }

  private static func isThing(_ token: Token) -> Bool {
    token.partOfSpeech == .noun || token.partOfSpeech == .propn
  }
}
