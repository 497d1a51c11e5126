import ArgumentParser
import Claims
import Ledger
import Prose

/// `tickmark show`: claims with all that is known of them, or the article with its marks.
struct Show: SessionCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract:
      "A claim with its sentence, attribution, sources, checks and notes; or the whole article.",
    usage: "tickmark show [<options>] [<references> ...]",
    discussion: """
      EXAMPLES
        tickmark show          the article, claims numbered
        tickmark show 12       a claim
        tickmark show 12b      one detail of it
      """)

  @OptionGroup var common: CommandOptions

  @Argument(
    help: "Claims; none shows the article.", completion: .custom(ClaimCompletion.words))
  var references: [String] = []

  func run(in context: Context) throws -> ExitStatus {
    var work = try context.work(references.filter { $0.contains(":") })
    var words = references
    if let first = words.first,
      try work.ledger.holds(first)
    {
      work = Work(
        context: context, ledger: work.ledger, dossier: try work.ledger.dossier(of: first))
      words.removeFirst()
    }
    guard !words.isEmpty else { return try showArticle(work) }
    let chosen = try work.references(words)
    let dossier = work.dossier
    try context.console.show(
      chosen.enumerated().flatMap { index, reference in
        (index > 0 ? [""] : [])
          + ClaimCard(reference, in: dossier).lines(width: context.console.width)
      },
      schema: "show@1",
      json: ["items": .array(chosen.map { ClaimCard($0, in: dossier).json })])
    return .done
  }

  private func showArticle(_ work: Work) throws -> ExitStatus {
    let dossier = work.dossier
    try work.console.show(
      MarkedArticle(dossier: dossier).lines(width: work.console.width), schema: "article@1",
      json: [
        "article": .string(dossier.slug), "title": .string(dossier.revision?.title ?? ""),
        "text": .string(dossier.revision?.text.string ?? ""),
        "claims": .array(dossier.claims.filter { !$0.isWithdrawn }.map { .integer($0.number) }),
      ])
    return .done
  }
}
