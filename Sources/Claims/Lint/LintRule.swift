/// A rule that finds one kind of fault in an article's own words. One rule a file, with its examples.
protocol LintRule: Sendable {
  /// The finding's code: `weekday-date`.
  static var code: String { get }
  static var severity: FlagSeverity { get }
  /// Articles that must fire, must stay quiet, and nearly fire but must not.
  static var examples: [LintExample] { get }

  static func findings(in article: LintedArticle) -> [Finding]
}

/// A small article that shows what a rule does.
struct LintExample: Hashable, Sendable {
  enum Expectation: Hashable, Sendable {
    case fires, staysQuiet
  }

  var expectation: Expectation
  var headline: String?
  var caption: String?
  /// `YYYY-MM-DD`.
  var dateline: String?
  var body: String

  static func fires(
    _ body: String, headline: String? = nil, caption: String? = nil, dateline: String? = nil
  ) -> LintExample {
    LintExample(
      expectation: .fires, headline: headline, caption: caption, dateline: dateline, body: body)
  }

  static func quiet(
    _ body: String, headline: String? = nil, caption: String? = nil, dateline: String? = nil
  ) -> LintExample {
    LintExample(
      expectation: .staysQuiet, headline: headline, caption: caption, dateline: dateline,
      body: body)
  }
}
