import Prose

/// Shares of one whole that do not add up to it.
enum PercentTotal: LintRule {
  static let code = "percent-total"
  static let severity = FlagSeverity.major
  static let examples: [LintExample] = [
    .fires("Of those asked, 52 percent said yes, 38 percent said no and 14 percent were unsure."),
    .fires("The ban was backed by 52 percent, 38 percent opposed it and 14 percent had no view."),
    .quiet("Of those asked, 52 percent said yes, 38 percent said no and 10 percent were unsure."),
    .quiet(
      "Of those asked, 52.4 percent said yes, 37.7 percent said no and 10 percent were unsure."),
    .quiet(
      "Of those asked, 52 percent chose rail, 38 percent bus and 14 percent both; several answers "
        + "were allowed."),
    .quiet("Prices rose 52 percent in May, 38 percent in June and 14 percent in July."),
  ]

  /// Words that say one person could be counted twice.
  private static let multipleWords: Set<String> = [
    "multiple", "several", "both", "allowed", "overlap", "respondents'",
  ]
  /// Words of a split of one whole.
  private static let splitWords: Set<String> = [
    "of", "said", "split", "rest", "remaining", "share", "against", "backed", "favored", "favoured",
    "opposed", "supported", "undecided", "unsure", "voted",
  ]
  /// Words of growth: such percentages are not shares.
  private static let changeLemmas: Set<String> = [
    "climb", "drop", "fall", "gain", "grow", "increase", "jump", "lose", "rise",
  ]

  static func findings(in article: LintedArticle) -> [Finding] {
    article.reading.sentences.compactMap { sentence in
      let shares = article.quantities(in: sentence).filter {
        $0.kind == .percent && $0.value.scope == .exactly && $0.value.upper == nil
      }
      let sum = shares.reduce(0) { $0 + $1.value.number }
      guard shares.count >= 3, isSplit(sentence, article), (90...115).contains(sum),
        abs(sum - 100) > 0.5 * Double(shares.count)
      else { return nil }
      let rounded = (sum * 10).rounded() / 10
      return finding(
        shares.map(\.range), "the shares add up to \(rounded) percent",
        remedy: "check each share; say so if people could give several answers")
    }
  }

  private static func isSplit(_ sentence: Sentence, _ article: LintedArticle) -> Bool {
    let words = Set(article.words(in: sentence.range))
    let lemmas = Set(article.reading.tokens[sentence.tokens].map(\.lemma))
    return !words.isDisjoint(with: splitWords) && words.isDisjoint(with: multipleWords)
      && lemmas.isDisjoint(with: changeLemmas)
  }
}
