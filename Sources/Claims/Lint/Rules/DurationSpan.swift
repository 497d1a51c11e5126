import Prose

/// A number of years that does not fit the years it is said to run from and to.
enum DurationSpan: LintRule {
  static let code = "duration"
  static let severity = FlagSeverity.major
  static let examples: [LintExample] = [
    .fires("He began a 25-year sentence in 2020 and will stay in prison until 2040."),
    .fires("The firm held the licence for six years, from 2010 to 2018."),
    .quiet("He began a 20-year sentence in 2020 and will stay in prison until 2040."),
    .quiet("He began a 25-year sentence in 2020 and will stay in prison at least until 2040."),
    .quiet("The firm held the licence for eight years, from 2010 to 2018."),
    .quiet("In 2010 the firm was six years old and hoped to grow until 2040."),
  ]

  static func findings(in article: LintedArticle) -> [Finding] {
    article.reading.sentences.compactMap { sentence in
      let times = article.times(in: sentence)
      guard let length = times.first(where: { years($0) != nil && $0.kind == .duration }),
        let stated = years(length),
        let end = times.first(where: { bound($0, article, after: endWords) != nil }),
        let start = times.first(where: { bound($0, article, after: startWords) != nil }),
        start.range != end.range, let from = year(of: start), let to = year(of: end), to > from,
        abs(to - from - stated) > 1 || isExactSpan(start, article) && to - from != stated,
        !isLoose(sentence, article)
      else { return nil }
      return finding(
        [length.range, start.range, end.range],
        "\(from) to \(to) is \(to - from) years, not \(stated)",
        remedy: "check the length and both years; say so if the end is the earliest or latest date")
    }
  }

  private static let endWords: Set<String> = ["until", "till", "to", "through"]
  private static let startWords: Set<String> = ["from", "since", "in", "between"]

  /// *from … to …* counts whole years; a year a sentence began in may fall short by one.
  private static func isExactSpan(_ start: TimeExpression, _ article: LintedArticle) -> Bool {
    bound(start, article, after: ["from", "between"]) != nil
  }

  private static func isLoose(_ sentence: Sentence, _ article: LintedArticle) -> Bool {
    let words = article.words(in: sentence.range)
    return zip(words, words.dropFirst()).contains { $0 == "at" && ($1 == "least" || $1 == "most") }
      || words.contains("about") || words.contains("nearly") || words.contains("almost")
      || words.contains("earliest")
  }

  /// The range, where it gives a year and one of the words stands in it or right before it.
  private static func bound(
    _ time: TimeExpression, _ article: LintedArticle, after words: Set<String>
  ) -> TextRange? {
    guard time.kind == .date, year(of: time) != nil else { return nil }
    let first = article.tokens(in: time.range).lowerBound
    let candidates = [first, first - 1].filter { $0 >= 0 }
    return candidates.contains { words.contains(article.word($0)) } ? time.range : nil
  }

  private static func year(of time: TimeExpression) -> Int? {
    let timex = time.value.timex
    guard timex.utf8.count >= 4 else { return nil }
    return Int(timex.prefix(4))
  }

  private static func years(_ time: TimeExpression) -> Int? {
    let timex = time.value.timex
    guard timex.hasPrefix("P"), timex.hasSuffix("Y") else { return nil }
    return Int(timex.dropFirst().dropLast())
  }
}
