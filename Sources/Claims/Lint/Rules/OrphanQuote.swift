import Prose

/// Quoted speech with nobody to say it nearby.
enum OrphanQuote: LintRule {
  static let code = "orphan-quote"
  static let severity = FlagSeverity.major
  static let examples: [LintExample] = [
    .fires("The square was empty. “We have been waiting here since the morning.” Rain fell."),
    .quiet("“We have been waiting here since the morning,” said Marta Oltean."),
    .quiet("The so-called “harbour deal” failed."),
    .quiet("“We have been waiting here since the morning.” — Marta Oltean"),
    .quiet("The ruling bars whoever “took part in the harbour sale as an officer” from voting."),
    .quiet("The Tarn Post has an account:\n\n“We have been waiting here since the morning.”"),
    .quiet(
      "“We have been waiting,” said Marta Oltean.\n\n“Who told you to wait for us there?”\n\n"
        + "“Nobody told us to do that.”\n\n“Then nobody will pay you for it.”\n\n"
        + "“So we will be waiting here for ever.”"),
    .quiet("The square was empty.\n\n“REUSS: Were you waiting here in the morning, sir?”"),
  ]

  /// Fewer words are a term, not speech.
  private static let fewestWords = 5
  /// How many sentences away a speaker may stand.
  private static let reach = 2

  static func findings(in article: LintedArticle) -> [Finding] {
    if article.reading.quotations.isEmpty { return [] }
    let spoken = sentencesWithSpeaker(in: article).union(sentencesWithSpeech(in: article))
    return article.reading.quotations.compactMap { quotation in
      guard let sentence = article.sentence(at: quotation.content.start),
        !spoken.contains(sentence), isWholeStatement(quotation, article),
        hasVerb(quotation.content, article), !isTranscript(quotation, article),
        !isIntroduced(quotation, article), !goesOn(quotation, article),
        !isSigned(quotation, article), hasWords(quotation.content, article)
      else { return nil }
      return finding(
        [quotation.range], "nobody is named who says this",
        remedy: "say who is quoted, and where the words are from")
    }
  }

  private static func hasWords(_ range: TextRange, _ article: LintedArticle) -> Bool {
    article.words(in: range).count { $0.contains(where: \.isLetter) } >= fewestWords
  }

  /// Direct speech opens a sentence; quoted words within one are the sentence's own business.
  private static func isWholeStatement(
    _ quotation: Quotation, _ article: LintedArticle
  ) -> Bool {
    guard let sentence = article.sentence(at: quotation.range.start) else { return false }
    let start = article.reading.sentences[sentence].range.start
    return article.tokens(in: TextRange(start, max(start, quotation.range.start))).isEmpty
  }

  /// *REUSS: …*: a transcript names its speakers itself.
  private static func isTranscript(_ quotation: Quotation, _ article: LintedArticle) -> Bool {
    let opening = article.tokens(in: quotation.content).prefix(4)
    guard let colon = opening.first(where: { article.word($0) == ":" }) else { return false }
    return article.reading.tokens[opening.lowerBound..<colon].allSatisfy {
      let word = article.text($0.range)
      return word == word.uppercased()
    }
  }

  /// Whether the words before it end with a colon.
  private static func isIntroduced(_ quotation: Quotation, _ article: LintedArticle) -> Bool {
    let next = article.reading.tokens.firstSorted { $0.range.start >= quotation.range.start }
    return next > 0 && article.word(next - 1) == ":"
  }

  /// A dialogue: nothing but a paragraph's end since the quotation before.
  private static func goesOn(_ quotation: Quotation, _ article: LintedArticle) -> Bool {
    let quotations = article.reading.quotations
    let next = quotations.firstSorted { $0.range.start >= quotation.range.start }
    guard let last = quotations[..<next].last, last.range.end <= quotation.range.start else {
      return false
    }
    let between = TextRange(last.range.end, quotation.range.start)
    return article.tokens(in: between).isEmpty
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

  /// The sentences near a word of saying that stands outside quotation marks.
  private static func sentencesWithSpeech(in article: LintedArticle) -> Set<Int> {
    var sentences: Set<Int> = []
    for (index, token) in article.reading.tokens.enumerated()
    where token.partOfSpeech == .verb && isSaying(article.reading.tokens[index].lemma)
      && !article.isQuoted(token.range)
    {
      sentences.formUnion(span(of: token.range, widenedBy: reach, in: article))
    }
    return sentences
  }

  private static func isSaying(_ lemma: String) -> Bool {
    guard let classes = Lexicon.verbs[lemma] else { return false }
    return classes.contains(.clause) && classes.isDisjoint(with: [.believes, .knows, .intends])
  }

  /// A dash and a name after it.
  private static func isSigned(_ quotation: Quotation, _ article: LintedArticle) -> Bool {
    let tokens = article.reading.tokens
    let next = tokens.firstSorted { $0.range.start >= quotation.range.end }
    guard next + 1 < tokens.count else { return false }
    return ["—", "–", "―", "-", "--"].contains(article.word(next))
      && tokens[next + 1].partOfSpeech == .propn
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
