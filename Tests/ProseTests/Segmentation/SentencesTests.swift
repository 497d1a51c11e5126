import Prose
import Testing

/// Texts with `|` between the sentences expected.
@Suite struct SentencesTests {
  @Test(arguments: [
    "The mayor resigned. |Taxes fell 3.5 percent.",
    "Gen. Ada Holt spoke on Jan. 26. |She left.",
    "\"We won.\" |He smiled.",
    "He said (twice.) |It rained.",
    "The valley\n\n|Rain fell.",
    "It rained in\n\nthe valley. |Then it stopped.",
    "The U.S. Senate met. |It voted.",
    "Is it so? |No! |It is not.",
    "He lives in No. 5 Elm Street. |It is old.",
  ])
  func `cuts a text where its sentences end`(marked: String) throws {
    let text = try ArticleText(marked.split(separator: "|").joined())
    let found = Reader().read(text).sentences.map { text[$0.range] }
    #expect(found == marked.split(separator: "|").map { trimmed($0) })
  }

  @Test(arguments: [
    ("I don't know Mr. O'Neil's plan.", "I do n't know Mr. O'Neil 's plan ."),
    ("It cost $1,000.50 (about 3%)...", "It cost $ 1,000.50 ( about 3 % ) ..."),
    ("See http://a.org/b?c=d now!", "See http://a.org/b?c=d now !"),
  ])
  func `cuts a sentence into words`(written: String, words: String) throws {
    let text = try ArticleText(written)
    let found = Reader().read(text).tokens.map { text[$0.range] }
    #expect(found.joined(separator: " ") == words)
  }

  private func trimmed(_ part: Substring) -> String {
    String(part.reversed().drop(while: \.isWhitespace).reversed())
  }
}
