import Claims
import Intake
import Ledger
import Prose

@testable import Tickmark

/// A short article with claims set by hand, so that what commands print of it does not change with the
/// splitter.
enum Story {
  static let markdown = """
    # Jobs Rise in Varn

    March 5, 2026

    Unemployment fell to 5.2 percent in February, the Statistics Office [said](#) on Tuesday.

    Minister Anne Roy said 14,000 jobs were created last year. "We are not done," Roy said.

    The rate may fall further. Roy was born on May 2, 1970.

    """

  /// Puts the article under check at a desk, whose workspace is made first.
  static func take(to desk: Desk) throws {
    try desk.write(markdown, to: "story.md")
    _ = desk.run(["init"])
    let ledger = try Ledger.open(desk.folder.appending(path: "claims/ledger.sqlite"))
    let events = try command().decide(on: Dossier(id: ""), by: Person(id: "p1", name: "Ada Holm"))
    let objects = EvidenceStore(folder: desk.folder.appending(path: "claims/objects"))
    _ = try objects.keep(desk.folder.appending(path: "story.md"))
    let time = Timestamp.text(desk.time)
    _ = try ledger.openArticle(
      events, Writing(person: "p1", time: time, entropy: .seeded("transcript")))
    desk.time += 60_000
  }

  private static func command() throws -> ImportArticle {
    let intake = try Intake(of: Array(markdown.utf8), as: .markdown)
    let text = intake.text
    let content = ArticleContent(
      title: intake.title, text: text, layout: intake.layout, dateline: intake.dateline,
      originalSHA256: intake.sha256, fileName: "story.md", decoder: intake.decoder,
      model: "by hand",
      contentWords: ["Jobs", "Unemployment", "5.2", "said", "Tuesday", "14,000", "done", "1970"]
        .map { place(of: $0, in: text) })
    return ImportArticle(slug: "story", content: content, analysis: analysis(of: text))
  }

  private static func analysis(of text: ArticleText) -> Analysis {
    func found(_ words: String) -> TextRange { place(of: words, in: text) }
    func detail(_ kind: DetailKind, _ words: String) -> Detail {
      Detail(kind: kind, range: found(words), text: words)
    }
    func claim(
      _ words: String, _ kind: ClaimKind, _ status: StatementStatus = .asserted,
      details: [Detail] = [], by attribution: Int? = nil, sourcing: Sourcing = .noneGiven
    ) -> Proposal {
      let word = Word(text: words, origin: .copied(found(words)))
      return Proposal(
        sentence: 0, kind: kind, status: status, wording: Wording([word]), spans: [found(words)],
        details: details, attribution: attribution, sourcing: sourcing)
    }
    func attribution(
      _ holder: String, _ form: AttributionForm, _ content: String
    ) -> Attribution {
      Attribution(
        form: form, source: [found(holder)], cue: [found("said")], content: [found(content)],
        holder: holder)
    }
    return Analysis(
      proposals: [
        claim("Jobs Rise in Varn", .event, details: [detail(.place, "Varn")]),
        claim(
          "Unemployment fell to 5.2 percent in February", .quantity, .attributed,
          details: [detail(.percent, "5.2 percent"), detail(.date, "February")], by: 0,
          sourcing: .linkMissing),
        claim(
          "14,000 jobs were created last year", .quantity, .attributed,
          details: [detail(.quantity, "14,000 jobs")], by: 1, sourcing: .citedUnseen),
        claim("\"We are not done,\"", .quote, .attributed, by: 2, sourcing: .citedUnseen),
        claim("The rate may fall further.", .prediction, .hedged),
        claim("Roy was born on May 2, 1970.", .identity, details: [detail(.date, "May 2, 1970")]),
      ],
      attributions: [
        attribution(
          "the Statistics Office", .indirect, "Unemployment fell to 5.2 percent in February"),
        attribution("Minister Anne Roy", .indirect, "14,000 jobs were created last year"),
        attribution("Roy", .direct, "\"We are not done,\""),
      ])
  }

  /// Where the text says the words first.
  private static func place(of words: String, in text: ArticleText) -> TextRange {
    let needle = Array(words.utf8)
    let start = text.bytes.indices.first { text.bytes[$0...].starts(with: needle) } ?? 0
    return TextRange(start, start + needle.count)
  }
}
