import ArgumentParser
import Claims
import Ledger
import Prose

/// `tickmark list`: an article's claims, or another table.
struct List: SessionCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract:
      """
      List claims, or articles, sources, flags, notes, waivers, sign-offs, sentences, unchecked words.
      """,
    discussion: """
      EXAMPLES
        tickmark list
        tickmark list @unsourced @open
        tickmark list 7-9 --fields number,verdict,claim
        tickmark list --flags --json
      """, aliases: ["ls"])

  enum Kind: String, EnumerableFlag {
    case claims, articles, sources, flags, notes, waivers, signoffs, sentences, unchecked

    static func help(for kind: Kind) -> ArgumentHelp? {
      switch kind {
      case .unchecked: "The words that no claim covers."
      case .signoffs: "The sign-offs."
      default: "The \(kind.rawValue)."
      }
    }
  }

  @OptionGroup var common: CommandOptions

  @ArgumentParser.Flag
  var kind: Kind = .claims

  @Argument(
    help: "Claims or filters: 12, 7-9, @unsourced; none lists all.",
    completion: .custom(ClaimCompletion.words))
  var filters: [String] = []

  func run(in context: Context) throws -> ExitStatus {
    if kind == .articles {
      let articles = try context.ledger().articles()
      try context.console.show(
        ArticleListing.listing(of: articles, at: context.session.clock()),
        whenEmpty: "no article yet: tickmark import FILE")
      return articles.isEmpty ? .findings : .done
    }
    return try show(try context.work(filters))
  }

  private func show(_ work: Work) throws -> ExitStatus {
    let dossier = work.dossier
    switch kind {
    case .claims, .articles: return try showClaims(work)
    case .sources: return try show(RecordListings.sources(dossier), "no source yet", work)
    case .flags: return try show(RecordListings.flags(dossier), "no flag", work)
    case .notes: return try show(RecordListings.notes(dossier), "no note", work)
    case .waivers: return try show(RecordListings.waivers(dossier), "no waiver", work)
    case .signoffs: return try show(RecordListings.signOffs(dossier), "no sign-off", work)
    case .unchecked: return try show(TextListings.unchecked(dossier), "every word is covered", work)
    case .sentences: return try show(TextListings.sentences(dossier), "no sentence", work)
    }
  }

  private func show<Row>(
    _ listing: Listing<Row>, _ whenEmpty: Ink, _ work: Work
  ) throws -> ExitStatus {
    try work.console.show(listing, whenEmpty: whenEmpty)
    return listing.rows.isEmpty ? .findings : .done
  }

  private func showClaims(_ work: Work) throws -> ExitStatus {
    let dossier = work.dossier
    let chosen =
      filters.isEmpty
      ? dossier.claims.filter { !$0.isWithdrawn }.map { ClaimReference($0.number) }
      : try dossier.references(filters, for: work.asker()?.id)
    let listing = ClaimListing.listing(of: chosen, in: dossier)
    try work.console.show(listing, whenEmpty: "no claim fits")
    return listing.rows.isEmpty ? .findings : .done
  }
}
