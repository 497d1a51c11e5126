import Prose

/// What happened to a person in an order that cannot be: sentenced before arrested.
enum TimeOrder: LintRule {
  static let code = "time-order"
  static let severity = FlagSeverity.major
  static let examples: [LintExample] = [
    .fires("Ivo Lang was arrested in May 2021. Lang was sentenced in March 2020 to nine years."),
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
    let steps = article.reading.sentences.compactMap { step(in: $0, article) }
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

  /// A sentence that tells one step, of one person, at one date.
  private static func step(in sentence: Sentence, _ article: LintedArticle) -> Step? {
    let verbs = sentence.tokens.filter { index in
      let token = article.reading.tokens[index]
      return token.tag == .vbn && steps[token.lemma] != nil
        || token.lemma == "die" && token.partOfSpeech == .verb
    }
    let dates = article.times(in: sentence).filter { $0.kind == .date && $0.value.start != nil }
    guard verbs.count == 1, dates.count == 1, let verb = verbs.first, let date = dates.first,
      let start = date.value.start, let order = steps[article.reading.tokens[verb].lemma],
      let person = article.lastPerson(
        before: article.reading.tokens[verb].range, in: sentence)
    else { return nil }
    return Step(
      person: person, order: order, start: start,
      range: article.reading.tokens[verb].range.union(date.range))
  }
}
