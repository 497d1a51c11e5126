import Prose

/// Quoted speech with nobody to say it nearby.
enum OrphanQuote: LintRule {
  static let code = "orphan-quote"
  static let severity = FlagSeverity.major
  static let examples: [LintExample] = [
    .fires("The square was empty. “We have been waiting here since the morning.” Rain fell."),
    .quiet("“We have been waiting here since the morning,” said Marta Oltean."),
    .quiet("The so-called “harbour deal” failed."),
  ]

  /// Fewer words are a term, not speech.
  private static let fewestWords = 5
  /// How many sentences away a speaker may stand.
  private static let reach = 2

  static func findings(in article: LintedArticle) -> [Finding] {
    let spoken = sentencesWithSpeaker(in: article)
    return article.reading.quotations.compactMap { quotation in
      let words = article.words(in: quotation.content).filter { $0.contains(where: \.isLetter) }
      guard words.count >= fewestWords, hasVerb(quotation.content, article),
        let sentence = article.sentence(at: quotation.content.start), !spoken.contains(sentence)
      else { return nil }
      return finding(
        [quotation.range], "nobody is named who says this",
        remedy: "say who is quoted, and where the words are from")
    }
  }

  private static func hasVerb(_ range: TextRange, _ article: LintedArticle) -> Bool {
    article.tokens(in: range).contains { index in
      let part = article.reading.tokens[index].partOfSpeech
      return part == .verb || part == .aux
    }
  }

  /// The sentences whose words somebody is said to say, and those close to a speaker of quoted words.
  private static func sentencesWithSpeaker(in article: LintedArticle) -> Set<Int> {
    var sentences: Set<Int> = []
    for attribution in article.attributions where isSpoken(attribution) {
      for content in attribution.content {
        sentences.formUnion(span(of: content, widenedBy: 0, in: article))
      }
      guard attribution.form != .indirect,
        let speaker = attribution.cue.first ?? attribution.source.first
      else { continue }
      sentences.formUnion(span(of: speaker, widenedBy: reach, in: article))
    }
    return sentences
  }

  private static func isSpoken(_ attribution: Attribution) -> Bool {
    !attribution.source.isEmpty || attribution.holder != nil
  }

  private static func span(
    of range: TextRange, widenedBy reach: Int, in article: LintedArticle
  ) -> ClosedRange<Int> {
    let first = article.sentence(at: range.start) ?? 0
    let last = article.sentence(at: max(range.start, range.end - 1)) ?? first
    return (first - reach)...(max(first, last) + reach)
  }
}
