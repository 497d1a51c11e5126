import Prose

/// More of something than there are.
enum CountOfTotal: LintRule {
  static let code = "of-total"
  static let severity = FlagSeverity.major
  static let examples: [LintExample] = [
    .fires("Engineers repaired seven of the five bridges."),
    .fires("Only 14 of the 12 pledged lorries have arrived."),
    .quiet("Engineers repaired three of the five bridges."),
    .quiet("She was the 7th of the five speakers to arrive."),
    .quiet("The price of five tickets was 20 of his dollars."),
  ]

  struct Pair {
    var count: Quantity
    var total: Quantity
  }

  static func findings(in article: LintedArticle) -> [Finding] {
    article.reading.sentences.flatMap { sentence in
      pairs(in: article.quantities(in: sentence), article)
        .filter { $0.count.value.number > $0.total.value.number }
        .map { pair in
          finding(
            [pair.count.range, pair.total.range],
            "\(article.text(pair.count.range)) cannot be part of \(article.text(pair.total.range))",
            remedy: "check both numbers")
        }
    }
  }

  /// Counts joined by *of* or *out of*, with at most an article or possessive between.
  static func pairs(in quantities: some Sequence<Quantity>, _ article: LintedArticle) -> [Pair] {
    let counts = quantities.filter { $0.kind == .quantity }
    return zip(counts, counts.dropFirst()).compactMap { count, total in
      guard count.range.end <= total.range.start else { return nil }
      let between = article.words(in: TextRange(count.range.end, total.range.start))
      let joins =
        between.first == "of" || between.first == "out" && between.dropFirst().first == "of"
      guard joins, between.count <= 3, !isFraction(count, article) else { return nil }
      return Pair(count: count, total: total)
    }
  }

  private static func isFraction(_ quantity: Quantity, _ article: LintedArticle) -> Bool {
    quantity.value.number < 1 || article.words(in: quantity.range).contains("half")
  }
}
