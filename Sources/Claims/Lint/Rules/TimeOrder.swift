import Prose

/// What happened to a person in an order that cannot be: sentenced before arrested.
enum TimeOrder: LintRule {
  static let code = "time-order"
  static let severity = FlagSeverity.major
  static let examples: [LintExample] = [
    .fires("Ivo Lang was arrested in May 2021. Lang was sentenced in March 2020 to nine years."),
    .fires("Ivo Lang was arrested in May 2021, and he was sentenced in March 2020."),
    .quiet("Ivo Lang was arrested in May 2020, and he was sentenced in March 2021."),
    .quiet("Ivo Lang was arrested in May 2020. Lang was sentenced in March 2021 to nine years."),
    .quiet("Ivo Lang was sentenced in March 2021. He had been arrested in May 2020."),
    .quiet("Ivo Lang was arrested in May 2021. Per Sand was sentenced in March 2020."),
  ]

  /// The order of a life and of a criminal case, by the lemma of its verb.
  private static let steps: [String: Int] = [
    "bear": 0, "arrest": 2, "detain": 2, "charge": 3, "indict": 3, "convict": 5, "sentence": 6,
    "die": 9, "bury": 10,
  ]

  private struct Step {
    /// The entity's number.
    var person: Int
    var order: Int
    var start: String
    var range: TextRange
  }

  static func findings(in article: LintedArticle) -> [Finding] {
    let steps = article.reading.sentences.flatMap { stepsTold(in: $0, article) }
    return Dictionary(grouping: steps, by: \.person).values.flatMap { steps in
      steps.indices.flatMap { first in
        steps[(first + 1)...].compactMap { conflict(steps[first], $0, article) }
      }
    }
  }

  private static func conflict(_ a: Step, _ b: Step, _ article: LintedArticle) -> Finding? {
    let (early, late) = a.order < b.order ? (a, b) : (b, a)
    guard early.person == late.person, early.order != late.order, early.start > late.start else {
      return nil
    }
    return finding(
      [early.range, late.range],
      "“\(article.text(late.range))” comes before “\(article.text(early.range))”",
      remedy: "check both dates against the record")
  }

  /// The steps a sentence tells: each verb with the one date between it and the next, or with the
  /// sentence's only date where it is the only verb.
  private static func stepsTold(in sentence: Sentence, _ article: LintedArticle) -> [Step] {
    let verbs = sentence.tokens.filter { isStep(article.reading.tokens[$0]) }
    let dates = article.times(in: sentence).filter { $0.kind == .date && $0.value.start != nil }
    return verbs.indices.compactMap { index in
      let from = verbs.count == 1 ? sentence.tokens.lowerBound : verbs[index]
      let to = index + 1 < verbs.count ? verbs[index + 1] : sentence.tokens.upperBound
      let stretch = article.reading.tokens[from].range.union(article.reading.tokens[to - 1].range)
      let near = dates.filter { stretch.contains($0.range) }
      guard near.count == 1, let date = near.first else { return nil }
      return step(verbs[index], at: date, in: sentence, article)
    }
  }

  private static func isStep(_ token: Token) -> Bool {
    token.tag == .vbn && steps[token.lemma] != nil
      || token.partOfSpeech == .verb && token.lemma == "die"
  }

  private static func step(
    _ verb: Int, at date: TimeExpression, in sentence: Sentence, _ article: LintedArticle
  ) -> Step? {
    let token = article.reading.tokens[verb]
    guard let start = date.value.start, let order = steps[token.lemma],
      let person = article.lastPerson(before: token.range, in: sentence)
    else { return nil }
    return Step(person: person, order: order, start: start, range: token.range.union(date.range))
  }
}
