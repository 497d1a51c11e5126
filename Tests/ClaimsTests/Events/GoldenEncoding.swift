import Claims
import Prose
import Testing

/// A payload and the bytes it is stored as.
struct GoldenEncoding: Sendable, CustomTestStringConvertible {
  var payload: any EventPayload
  var open: String
  var sealed: String

  var testDescription: String { type(of: payload).type }

  init(_ payload: any EventPayload, open: String, sealed: String = "{}") {
    self.payload = payload
    self.open = open
    self.sealed = sealed
  }

  static let all = [articles, claims, checks, revisions, acts, proof, desk].flatMap { $0 }

  static let content = ArticleContent(
    title: "Buses", text: sampleText(),
    layout: ArticleLayout(
      parts: [ArticleLayout.Part(kind: .body, range: TextRange(0, 10))],
      links: [
        ArticleLayout.Link(range: TextRange(4, 9), target: "https://a.example"),
        ArticleLayout.Link(range: TextRange(0, 3), target: "#", problem: .placeholder),
      ]),
    dateline: CivilDate(year: 2026, month: 3, day: 2), address: "https://b.example",
    originalSHA256: "ab12", fileName: "buses.txt", decoder: "text@1", model: "rules@1",
    contentWords: [TextRange(0, 3), TextRange(4, 9)])

  static let body = ClaimBody(
    kind: .quantity, status: .attributed,
    wording: Wording([
      Word(text: "Ten", origin: .copied(TextRange(0, 3))),
      Word(text: "buses", origin: .copied(TextRange(4, 9))),
      Word(text: "came", origin: .inserted(.typed)),
      Word(text: ".", origin: .copied(TextRange(9, 10)), isGlued: true),
    ]),
    spans: [TextRange(0, 10)], quotes: ["Ten buses."],
    details: [
      Detail(
        kind: .quantity, range: TextRange(0, 9), text: "Ten buses",
        value: .quantity(QuantityValue(number: 10, unit: "bus"))),
      Detail(
        kind: .date, range: TextRange(4, 9), text: "buses",
        value: .time(
          TimeValue(
            timex: "2026-03-02", type: .date, start: "2026-03-02", end: "2026-03-03",
            date: CivilDate(year: 2026, month: 3, day: 2), seconds: 0.5))),
      Detail(kind: .name, range: TextRange(4, 9), text: "buses"),
    ],
    facets: [Facet(text: "Ten buses", spans: [TextRange(0, 9)])],
    attribution: ClaimAttribution(
      holder: "Berg", form: .indirect, source: [TextRange(0, 3)], cue: [TextRange(4, 9)],
      content: [TextRange(0, 10)], reportedBy: ["Sol"]),
    hedges: [TextRange(0, 3)], links: [0], articleSourcing: .citedUnseen,
    verifiable: Score(value: 0.75, reasons: ["number"]),
    important: Score(value: 0.5, reasons: ["headline"]), why: ["clause"], needsContext: true)

  private static func sampleText() -> ArticleText {
    guard let text = try? ArticleText("Ten buses.") else { preconditionFailure("plain text") }
    return text
  }
}
