import Claims
import Prose

/// A sentence of PropSegmEnt: its words, and the propositions that a reader found in it as sets of words.
struct PropositionSentence: Sendable {
  var text: ArticleText
  var tokens: [TextRange]
  var propositions: Set<Set<Int>>

  static func all(at path: String) throws -> [PropositionSentence] {
    try JSONRows.read(at: path).map(PropositionSentence.init)
  }

  private init(_ row: JSON) throws {
    let string = row["text"]?.string ?? ""
    text = try ArticleText(string)
    let starts = CodePointStarts(of: text)
    tokens = (row["tokens"]?.array ?? []).compactMap { pair in
      guard let start = pair.array?.first?.integer, let end = pair.array?.last?.integer else {
        return nil
      }
      return starts.range(start, end)
    }
    propositions = Set(
      (row["propositions"]?.array ?? []).map { Set(($0.array ?? []).compactMap(\.integer)) })
  }
}
