import Claims
import Prose
import Testing

@testable import Reports

struct ReadingJSONTests {
  private func json(_ text: String, withTokens: Bool = false) throws -> JSON {
    let reading = Reader().read(try ArticleText(text))
    let document = ReadingDocument(
      id: "a1", reading: reading, analysis: Analysis())
    return try JSON(parsing: document.bytes(as: .json, withTokens: withTokens))
  }

  @Test func `counts offsets in code points`() throws {
    let reading = try json("Zoë 🦊 ran. Él sang.")
    let sentences = try #require(reading["sentences"]?.array)
    #expect(sentences.map { $0["start"]?.integer } == [0, 11])
    #expect(sentences.map { $0["end"]?.integer } == [10, 19])
  }

  @Test func `counts heads from one within their sentence`() throws {
    let reading = try json("He ran. She sang.", withTokens: true)
    for sentence in try #require(reading["sentences"]?.array) {
      let tokens = try #require(sentence["tokens"]?.array)
      #expect(tokens.contains { $0["head"]?.integer == 0 })
      #expect(tokens.allSatisfy { (0...tokens.count).contains($0["head"]?.integer ?? -1) })
    }
  }

  @Test func `writes the keys of every object in sorted order`() throws {
    let text = try ArticleText(
      "“No,” said Zoë \\ on May 3, 2024. He paid $3 to 12 \"men\".\n\nTwo.")
    let reading = Reader().read(text, in: ReadingContext(dateline: CivilDate(iso: "2024-07-11")))
    let claim = Proposal(
      sentence: 0, kind: .event, status: .asserted,
      wording: Wording([
        Word(text: "Zoë", origin: .copied(TextRange(14, 18))),
        Word(text: "was", origin: .inserted(.copula), isGlued: true),
      ]),
      spans: [TextRange(14, 18)], facets: [Facet(text: "Zoë", spans: [TextRange(14, 18)])],
      details: details(in: reading), attribution: 0, hedges: [TextRange(0, 1)], links: [0],
      needsContext: true)
    let attribution = Attribution(
      form: .direct, source: [], cue: [], content: [], holder: "Zoë", parent: 0)
    let finding = Finding(
      code: "c", severity: .minor, ranges: [TextRange(0, 3)], message: "m", remedy: "r")
    let link = ArticleLayout.Link(range: TextRange(0, 3), target: "#", problem: .placeholder)
    let document = ReadingDocument(
      id: 7, reading: reading,
      analysis: Analysis(
        proposals: [claim], attributions: [attribution], details: details(in: reading),
        uncovered: [TextRange(0, 3)], findings: [finding]),
      layout: ArticleLayout(links: [link]))
    let bytes = document.bytes(as: .jsonl, withTokens: true)
    #expect(bytes == JSONText.bytes(of: try JSON(parsing: bytes)) + [UInt8(ascii: "\n")])
  }
}
