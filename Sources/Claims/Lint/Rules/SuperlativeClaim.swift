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
    .fires("It was the first strike since the war."),
    .quiet("The first debate drew few viewers; the mayor wore the badge in the first place."),
    .quiet("The first meeting is set to take place in May; the first vote is to follow in June."),
    .quiet("The latest figures are out."),
    .quiet("Few liked the most, and the mayor resigned."),
    .quiet("At least nine people were hurt, most of them guards."),
  ]

  private static let ranks: Set<String> = ["only", "sole", "best", "worst"]
  /// Superlatives that tell when, not how much.
  private static let timely: Set<String> = ["latest", "last", "next"]
  /// Words after *the first … * that make it a record, not a number in a row.
  private static let recordMarks: Set<String> = ["since", "ever", "history"]

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
      guard opensPhrase(index - 1, article), isRank(index, article),
        let noun = tokens[(index + 1)...].prefix(4).prefix(while: { $0.partOfSpeech != .punct })
          .first(where: isThing)
      else { return nil }
      return tokens[index].range.union(noun.range)
    }
  }

  private static func isRank(_ index: Int, _ article: LintedArticle) -> Bool {
    let token = article.reading.tokens[index]
    let tag = token.tag
    // *only*, *sole*, *best*, *worst*, *first* have four or five letters.
    guard tag == .jjs || tag == .rbs || (4...5).contains(token.range.count) else { return false }
    let word = article.word(index)
    if timely.contains(word) { return false }
    if word == "first" { return isRecord(index, article) }
    return tag == .jjs || (tag == .rbs && word == "most") || ranks.contains(word)
  }

  /// *The first woman to lead …*, *the first strike since …*: within eight words.
  private static func isRecord(_ index: Int, _ article: LintedArticle) -> Bool {
    let tokens = article.reading.tokens
    let after = tokens[(index + 1)...].prefix(8).prefix { $0.partOfSpeech != .punct }
    return after.indices.contains { next in
      recordMarks.contains(article.word(next))
        || (article.word(next) == "to" && isThing(tokens[next - 1]) && next + 1 < tokens.count
          && (tokens[next + 1].partOfSpeech == .verb || tokens[next + 1].partOfSpeech == .aux))
    }
  }

  private static func opensPhrase(_ index: Int, _ article: LintedArticle) -> Bool {
    let tag = article.reading.tokens[index].tag
    return article.word(index) == "the" || tag == .prpPossessive || tag == .pos
  }

  private static func isThing(_ token: Token) -> Bool {
    token.partOfSpeech == .noun || token.partOfSpeech == .propn
  }
}
