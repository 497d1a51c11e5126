public import Prose

/// What in an article does not fit together, most serious first, then in text order.
public func findings(
  in reading: Reading, of layout: ArticleLayout = ArticleLayout(),
  attributions: [Attribution] = []
) -> [Finding] {
  let article = LintedArticle(reading: reading, layout: layout, attributions: attributions)
  let found = lintRules.flatMap { $0.findings(in: article) }
  return (found + readerFindings(in: reading)).sorted(by: comesFirst)
}

/// Every rule, in the order of the guide a desk reads.
let lintRules: [any LintRule.Type] = [
  NameVariant.self, FirstReference.self, TitleDrift.self, WeekdayDate.self, AgeBirth.self,
  DurationSpan.self, SumOfParts.self, PercentOfCount.self, PercentTotal.self, CountOfTotal.self,
  Magnitude.self, UnitConversion.self, TimeOrder.self, HeadlineBody.self, CaptionBody.self,
  QuoteRepeat.self, OrphanQuote.self, SuperlativeClaim.self,
]

/// The codes lint can report.
public var lintCodes: [String] {
  lintRules.map { $0.code } + ReadingFault.Code.allCases.map(\.rawValue)
}

private func comesFirst(_ left: Finding, _ right: Finding) -> Bool {
  if left.severity != right.severity { return left.severity.rank < right.severity.rank }
  let (a, b) = (left.ranges.first?.start ?? 0, right.ranges.first?.start ?? 0)
  return a != b ? a < b : left.code < right.code
}

extension LintRule {
  static func finding(_ ranges: [TextRange], _ message: String, remedy: String) -> Finding {
    Finding(
      code: code, severity: severity, ranges: ranges.sorted(), message: message, remedy: remedy)
  }
}
