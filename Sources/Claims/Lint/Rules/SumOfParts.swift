import Prose

/// A total that its listed parts do not add up to.
enum SumOfParts: LintRule {
  static let code = "sum"
  static let severity = FlagSeverity.major
  static let examples: [LintExample] = [
    .fires("Police held 22 foreigners (12 men and nine women) overnight."),
    .fires("The court heard 30 witnesses: 14 guards, 10 nurses and five clerks."),
    .quiet("Police held 22 foreigners (13 men and nine women) overnight."),
    .quiet("Police held 22 foreigners, including 12 men and nine women, overnight."),
    .quiet("Police held 22 foreigners (among them 12 men and nine women) overnight."),
    .quiet("The court sat for 30 days (12 and 13 May were holidays)."),
  ]

  static func findings(in article: LintedArticle) -> [Finding] {
    article.reading.sentences.flatMap { sentence -> [Finding] in
      let counts = Array(article.quantities(in: sentence).filter(isCount))
      return counts.indices.compactMap { total in mismatch(total, of: counts, article) }
    }
  }

  private static let openers: Set<String> = ["(", ":", "—", "–", "--"]
  private static let partialWords: Set<String> = ["including", "among", "such", "notably", "least"]

  private static func isCount(_ quantity: Quantity) -> Bool {
    quantity.kind == .quantity && quantity.value.scope == .exactly && quantity.value.upper == nil
      && quantity.value.unit != nil && quantity.value.number == quantity.value.number.rounded()
  }

  /// The total is followed by an opening mark, and then by nothing but a list of at least two counts of
  /// other things.
  private static func mismatch(
    _ total: Int, of counts: [Quantity], _ article: LintedArticle
  ) -> Finding? {
    let whole = counts[total]
    let parts = listed(after: total, in: counts, article)
    guard parts.count >= 2, parts.allSatisfy({ $0.value.unit != whole.value.unit }) else {
      return nil
    }
    let sum = parts.reduce(0) { $0 + $1.value.number }
    guard sum != whole.value.number else { return nil }
    return finding(
      [whole.range] + parts.map(\.range),
      "the parts add up to \(Int(sum)), not \(Int(whole.value.number))",
      remedy: "check the total and each part; write “including” if the list is not complete")
  }

  private static func listed(
    after total: Int, in counts: [Quantity], _ article: LintedArticle
  ) -> [Quantity] {
    var parts: [Quantity] = []
    var end = counts[total].range.end
    for part in counts[(total + 1)...] {
      let between = article.words(in: TextRange(end, max(end, part.range.start)))
      let isFirst = parts.isEmpty
      let opens = between.contains { openers.contains($0) } && between.count <= 4
      let continues = between.count <= 5 && between.contains { $0 == "," || $0 == "and" }
      guard isFirst ? opens : continues, partialWords.isDisjoint(with: between) else { break }
      parts.append(part)
      end = part.range.end
    }
    return parts
  }
}
