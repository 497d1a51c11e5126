import Prose

/// One quotation worded two ways.
enum QuoteRepeat: LintRule {
  static let code = "quote-repeat"
  static let severity = FlagSeverity.major
  static let examples: [LintExample] = [
    .fires(
      "“We will never sell the harbour to strangers,” the mayor said. Asked again, the mayor "
        + "repeated: “We will not sell the harbour to strangers.”"),
    .quiet(
      "“We will never sell the harbour to strangers,” the mayor said. “We will never sell the "
        + "harbour to strangers.”"),
    .quiet(
      "“We will never sell the harbour to strangers,” the mayor said. “We will never … sell to "
        + "strangers,” she repeated."),
    .quiet("“We will sell the harbour,” the mayor said. “They want our schools,” she added."),
  ]

  /// Fewer words are a catchphrase, not a quotation that can be misquoted.
  private static let fewestWords = 5
  /// The share of words two wordings of one quotation have in common; below it they are two quotations.
  private static let closeness = 0.75

  static func findings(in article: LintedArticle) -> [Finding] {
    let quotes = article.reading.quotations.map { quotation in
      Quote(range: quotation.range, words: letters(in: quotation.content, article))
    }.filter { $0.words.count >= fewestWords && !isCut($0.range, article) }
    var seen: [[String]: [Int]] = [:]
    return quotes.indices.flatMap { index in
      let triples = Set(triples(of: quotes[index].words))
      let earlier = Set(triples.flatMap { seen[$0] ?? [] }).sorted()
      for triple in triples { seen[triple, default: []].append(index) }
      return earlier.filter { isReworded(quotes[$0].words, quotes[index].words) }.map {
        reworded(quotes[$0], quotes[index])
      }
    }
  }

  private struct Quote {
    var range: TextRange
    var words: [String]
  }

  private static func reworded(_ first: Quote, _ second: Quote) -> Finding {
    finding(
      [first.range, second.range], "the same quotation is worded two ways",
      remedy: "check the recording or transcript, and quote it once as it was said")
  }

  /// Every three words in a row: two wordings of one quotation share some.
  private static func triples(of words: [String]) -> [[String]] {
    words.indices.dropLast(2).map { Array(words[$0..<($0 + 3)]) }
  }

  private static func letters(in range: TextRange, _ article: LintedArticle) -> [String] {
    article.words(in: range).filter { $0.contains { $0.isLetter || $0.isNumber } }
  }

  private static func isReworded(_ left: [String], _ right: [String]) -> Bool {
    guard left != right else { return false }
    let common = Set(left).intersection(right).count
    let share = Double(common) / Double(max(Set(left).count, Set(right).count))
    return share >= closeness
  }

  private static func isCut(_ range: TextRange, _ article: LintedArticle) -> Bool {
    let text = article.text(range)
    return text.contains("…") || text.contains("...") || text.contains("[")
  }
}
