@testable import Claims
import Prose

/// A reading from hand-made trees, one word a line: form, lemma, UPOS, XPOS, head (from 1, 0 for the root),
/// relation; a closing `+` means no space after. An empty line ends a sentence.
func reading(_ table: String, quotations: Bool = true) throws -> Reading {
  var text = ""
  var tokens: [Token] = []
  var sentences: [Sentence] = []
  for block in table.split(separator: "\n\n") {
    let first = tokens.count
    let lines = block.split(separator: "\n").filter { !$0.allSatisfy(\.isWhitespace) }
    guard !lines.isEmpty else { continue }
    if !text.isEmpty, !text.hasSuffix(" ") { text += " " }
    let start = text.utf8.count
    for line in lines {
      let columns = line.split(separator: " ").map(String.init)
      tokens.append(try token(columns, at: text.utf8.count, first: first))
      text += columns[0] + (columns.last == "+" ? "" : " ")
    }
    while text.hasSuffix(" ") { text.removeLast() }
    sentences.append(
      Sentence(range: TextRange(start, text.utf8.count), paragraph: 0, tokens: first..<tokens.count)
    )
  }
  let article = try ArticleText(text)
  return Reading(
    text: article, paragraphs: [article.range], sentences: sentences, tokens: tokens,
    quotations: quotations ? straightQuotations(in: text) : [])
}

private struct BadRow: Error { let columns: [String] }

private func token(_ columns: [String], at start: Int, first: Int) throws -> Token {
  guard columns.count >= 6, let pos = PartOfSpeech(name: columns[2]),
    let tag = PennTag(name: columns[3]), let head = Int(columns[4]),
    let relation = Relation(name: columns[5])
  else { throw BadRow(columns: columns) }
  return Token(
    range: TextRange(start, start + columns[0].utf8.count), partOfSpeech: pos, tag: tag,
    lemma: columns[1], lowercased: columns[0].lowercased(),
    head: head == 0 ? nil : first + head - 1, relation: relation)
}

/// What stands between straight double marks, by turns.
private func straightQuotations(in text: String) -> [Quotation] {
  let marks = text.utf8.enumerated().filter { $0.element == 0x22 }.map(\.offset)
  return stride(from: 0, to: marks.count - 1, by: 2).map { index in
    Quotation(
      range: TextRange(marks[index], marks[index + 1] + 1),
      content: TextRange(marks[index] + 1, marks[index + 1]), isClosed: true)
  }
}

/// The wordings proposed for hand-made trees, in text order, without the full stop.
func claims(_ table: String) throws -> [String] {
  analysis(of: try reading(table)).proposals.map { withoutStop($0.wording.text) }
}

/// The facets of all claims.
func facets(_ table: String) throws -> [String] {
  analysis(of: try reading(table)).proposals.flatMap(\.facets).map { withoutStop($0.text) }
}

func withoutStop(_ text: String) -> String { text.hasSuffix(".") ? String(text.dropLast()) : text }
