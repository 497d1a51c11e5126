import Claims
import Prose

/// A sentence with the claims that a person split it into, and claims that nobody may make of it.
struct SplitSentence: Sendable {
  var text: ArticleText
  var claims: [String]
  var forbidden: [String] = []

  /// Rows of FactLens.
  static func factLens(at path: String) throws -> [SplitSentence] {
    try JSONRows.read(at: path).map { row in
      SplitSentence(
        text: try ArticleText(row["claim"]?.string ?? ""),
        claims: (row["sub_claims"]?.array ?? []).compactMap(\.string))
    }
  }

  /// Worked examples of the splitting guideline.
  static func examples(at path: String) throws -> [SplitSentence] {
    try JSONRows.read(at: path).map { row in
      SplitSentence(
        text: try ArticleText(row["sentence"]?.string ?? ""),
        claims: (row["claims"]?.array ?? []).compactMap { $0["text"]?.string },
        forbidden: (row["must_not"]?.array ?? []).compactMap(\.string))
    }
  }
}
