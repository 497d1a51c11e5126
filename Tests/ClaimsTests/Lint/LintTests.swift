import Prose
import Testing

@testable import Claims

struct LintTests {
  @Test(arguments: lintCases)
  func `every example of every rule does what it says`(_ example: LintCase) throws {
    let found = try findings(in: example.article).filter { $0.code == example.code }
    switch example.article.expectation {
    case .fires:
      let finding = try #require(found.first, "\(example.code) does not fire")
      #expect(!finding.message.isEmpty && !finding.remedy.isEmpty)
      #expect(finding.ranges == finding.ranges.sorted())
    case .staysQuiet:
      #expect(found.isEmpty, "\(example.code) fires: \(found.map(\.message))")
    }
  }

  @Test(arguments: lintRules.map { $0.code })
  func `every rule has an example that fires and one that stays quiet`(_ code: String) throws {
    let examples = try #require(lintRules.first { $0.code == code }).examples
    #expect(examples.contains { $0.expectation == .fires })
    #expect(examples.contains { $0.expectation == .staysQuiet })
  }

  private func findings(in example: LintExample) throws -> [Finding] {
    let (text, layout) = try example.article()
    let context = ReadingContext(
      dateline: example.dateline.flatMap { CivilDate(iso: $0) }, blocks: layout.checkedRanges)
    let reading = Reader().read(text, in: context)
    let attributions = analysis(of: reading, layout: layout).attributions
    return Claims.findings(in: reading, of: layout, attributions: attributions)
  }
}

/// One example of one rule.
struct LintCase: Sendable, CustomTestStringConvertible {
  var code: String
  var article: LintExample
  var testDescription: String { "\(code): \(article.body)" }
}

let lintCases = lintRules.flatMap { rule in
  rule.examples.map { LintCase(code: rule.code, article: $0) }
}

extension LintExample {
  /// The example as a text with its parts.
  func article() throws -> (ArticleText, ArticleLayout) {
    var text = ""
    var parts: [ArticleLayout.Part] = []
    let blocks: [(PartKind, String?)] = [
      (.headline, headline), (.caption, caption), (.body, body),
    ]
    for case (let kind, let words?) in blocks {
      if !text.isEmpty { text += "\n\n" }
      let start = text.utf8.count
      text += words
      parts.append(ArticleLayout.Part(kind: kind, range: TextRange(start, text.utf8.count)))
    }
    return (try ArticleText(text), ArticleLayout(parts: parts))
  }
}
