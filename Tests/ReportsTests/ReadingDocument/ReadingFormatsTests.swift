import Claims
import Prose
import Testing

@testable import Reports

struct ReadingFormatsTests {
  private func text(_ article: String, as format: ReadingDocument.Format) throws -> String {
    let reading = Reader().read(try ArticleText(article))
    let document = ReadingDocument(id: "a b", reading: reading, analysis: Analysis())
    return String(decoding: document.bytes(as: format), as: UTF8.self)
  }

  /// The sentence that the words and their `SpaceAfter` spell.
  private func rebuilt(_ words: [[Substring]]) -> String {
    let text = words.map { $0[1] + ($0[9] == "SpaceAfter=No" ? "" : " ") }.joined()
    return text.hasSuffix(" ") ? String(text.dropLast()) : text
  }

  @Test(arguments: [
    "He can’t\ngo: \"No. 5\" costs €3.50…", "One. Two.\n\nThree", "漢字 and 🦊🦊", "a  b\t c",
  ])
  func `writes CoNLL-U whose words spell its texts`(article: String) throws {
    let output = try text(article, as: .conllu)
    for block in output.split(separator: "\n\n") {
      let lines = block.split(separator: "\n")
      let spelt = try #require(lines.first { $0.hasPrefix("# text = ") }).dropFirst(9)
      let words = lines.filter { !$0.hasPrefix("#") }
        .map { $0.split(separator: "\t", omittingEmptySubsequences: false) }
      #expect(words.allSatisfy { $0.count == 10 && !$0.contains("") })
      #expect(words.map { $0[0] } == (1...words.count).map { "\($0)" })
      #expect(rebuilt(words) == spelt)
      #expect(lines.contains { $0.hasPrefix("# sent_id = a_b-") })
    }
  }

  @Test func `writes attributions as brat events over pieces without line breaks`() throws {
    let article = try ArticleText("Zoë said\nit rained.")
    let attribution = Attribution(
      form: .indirect, source: [TextRange(0, 4)], cue: [TextRange(5, 9)],
      content: [TextRange(5, 19)])
    let document = ReadingDocument(
      reading: Reading(text: article), analysis: Analysis(attributions: [attribution]))
    #expect(
      String(decoding: document.bytes(as: .brat), as: UTF8.self) == """
        T1\tContent 4 8;9 18\tsaid it rained
        T2\tCue 4 8\tsaid
        T3\tSource 0 3\tZoë
        T4\tAttribution 4 8\tsaid
        E1\tAttribution:T4 Content:T1 Cue:T2 Source:T3

        """)
  }
}
