import Prose

/// A number in the headline that the body does not bear out.
enum HeadlineBody: LintRule {
  static let code = "head-body"
  static let severity = FlagSeverity.blocker
  static let examples: [LintExample] = [
    .fires("Border police held 23 foreigners on Monday.", headline: "Police hold 22 foreigners"),
    .quiet("Border police held 22 foreigners on Monday.", headline: "Police hold 22 foreigners"),
    .quiet(
      "Border police held 23 foreigners on Monday.", headline: "Police hold more than 20 foreigners"
    ),
    .quiet("Border police held 23 people on Monday.", headline: "Minister, 52, quits"),
  ]

  static func findings(in article: LintedArticle) -> [Finding] {
    let counted = article.reading.quantities.filter { $0.value.unit != nil || $0.kind == .money }
    let inHeadline = counted.filter { article.part(at: $0.range) == .headline }
    let inBody = counted.filter { article.part(at: $0.range) != .headline }
    return inHeadline.compactMap { head in
      let same = inBody.filter { isSameThing($0, head) }
      guard let first = same.first, !same.contains(where: { agrees($0.value, with: head.value) })
      else { return nil }
      return finding(
        [head.range, first.range],
        "the headline says “\(article.text(head.range))”, the body “\(article.text(first.range))”",
        remedy: "make the headline and the body agree")
    }
  }

  private static func isSameThing(_ body: Quantity, _ head: Quantity) -> Bool {
    body.kind == head.kind && body.value.unit == head.value.unit
      && body.value.currency == head.value.currency
  }

  /// Whether a body figure is what the headline's figure and scope word allow.
  private static func agrees(_ body: QuantityValue, with head: QuantityValue) -> Bool {
    switch head.scope {
    case .exactly: body.number == head.number
    case .atLeast, .moreThan: body.number >= head.number
    case .atMost, .lessThan, .nearly: body.number <= head.number
    case .about: abs(body.number - head.number) <= 0.1 * head.number
    }
  }
}
