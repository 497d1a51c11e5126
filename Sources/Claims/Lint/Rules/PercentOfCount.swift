import Prose

/// A percentage or fraction that the counts beside it do not give.
enum PercentOfCount: LintRule {
  static let code = "percent"
  static let severity = FlagSeverity.major
  static let examples: [LintExample] = [
    .fires("Of the ships, 30 of 120, or 33 percent, were late."),
    .fires("Inspectors closed 30 of 120 kitchens, 40 percent of the total."),
    .quiet("Inspectors closed 30 of 120 kitchens, 25 percent of the total."),
    .quiet("Inspectors closed 40 of 120 kitchens, nearly 34 percent of the total."),
    .quiet("Inspectors closed 30 of 120 kitchens. Fines rose by 40 percent."),
  ]

  /// How far a rounded percentage may be off, in points: half of its last digit; a vague one may be off
  /// by three.
  private static func tolerance(_ value: QuantityValue) -> Double {
    value.scope == .exactly ? (value.number == value.number.rounded() ? 0.5 : 0.051) : 3
  }

  static func findings(in article: LintedArticle) -> [Finding] {
    article.reading.sentences.compactMap { sentence in
      let quantities = article.quantities(in: sentence)
      let pairs = CountOfTotal.pairs(in: quantities, article)
      let shares = quantities.filter { $0.kind == .percent && $0.value.upper == nil }
      guard pairs.count == 1, shares.count == 1, let pair = pairs.first, let share = shares.first,
        pair.total.value.number > 0, share.range.start >= pair.total.range.end
      else { return nil }
      let actual = 100 * pair.count.value.number / pair.total.value.number
      guard abs(actual - share.value.number) > tolerance(share.value) + 1e-9 else { return nil }
      let rounded = (actual * 10).rounded() / 10
      return finding(
        [pair.count.range, pair.total.range, share.range],
        "\(article.text(pair.count.range)) of \(article.text(pair.total.range)) is \(rounded) percent",
        remedy: "check the two counts and the percentage")
    }
  }
}
