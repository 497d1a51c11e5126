import Claims
import Ledger

/// The table of articles.
enum ArticleListing {
  private typealias Field = Listing<ArticleSummary>.Field

  static func listing(of articles: [ArticleSummary], at now: Int) -> Listing<ArticleSummary> {
    Listing(
      schema: "articles@1", fields: naming + counts + [last(at: now)], rows: articles)
  }

  private static var naming: [Field] {
    [
      Field(
        name: "article", heading: "article", json: { .string($0.slug) },
        cell: { Ink($0.slug, .strong) }),
      Field(
        name: "title", heading: "title", json: { .string($0.title) }, cell: { Ink($0.title) },
        isFlexible: true),
    ]
  }

  private static var counts: [Field] {
    [
      number("claims") { article in
        article.stages.filter { $0.key != .withdrawn }.values.reduce(0, +)
      },
      number("proposed") { $0.stages[.proposed] ?? 0 },
      number("checked") { ($0.stages[.checked] ?? 0) + ($0.stages[.seconded] ?? 0) },
      number("flags") { $0.openFlags },
      .data("stale-sign-offs") { .integer($0.staleSignOffs) },
      Field(
        name: "coverage-permille", heading: "covered", json: { .integer($0.coverage) },
        cell: { Ink("\($0.coverage / 10) %") }, isRightAligned: true),
    ]
  }

  private static func number(_ name: String, _ value: @escaping (ArticleSummary) -> Int) -> Field {
    Field(
      name: name, heading: name, json: { .integer(value($0)) }, cell: { Ink("\(value($0))") },
      isRightAligned: true)
  }

  private static func last(at now: Int) -> Field {
    Field(
      name: "last", heading: "last act", json: { $0.lastAct.map { .string($0.time) } },
      cell: { article in
        let time = article.lastAct.flatMap { Timestamp.milliseconds(of: $0.time) }
        return Ink(time.map { Timestamp.age(of: $0, at: now) } ?? "", .faint)
      })
  }
}
