import ArgumentParser
import Claims
import Intake
import Ledger
import Prose

/// `tickmark revise`: a new draft of an article under check.
struct Revise: SessionCommand {
  static let configuration = CommandConfiguration(
    commandName: "revise",
    abstract: "Put a new draft of an article under check; carry its claims over.",
    discussion: """
      EXAMPLES
        tickmark revise jobs jobs-2.md
        tickmark revise jobs jobs-2.md -n          only says what would happen

      Verdicts stay on claims whose words, and the words around them, stand as they were. Where \
      they changed, the claim is stale and waits for a new check; where the draft could mean two \
      places, it says so; what the draft no longer says is withdrawn. New sentences become \
      proposed claims.
      """)

  @OptionGroup var common: CommandOptions

  @Argument(help: "The article's short name.")
  var slug: String

  @Argument(
    help: "The new draft, a text or Markdown file; - for standard input.", completion: .file())
  var file: String

  @Option(help: ArgumentHelp("md or txt, whatever the name says.", valueName: "format"))
  var `as`: String?

  func run(in context: Context) throws -> ExitStatus {
    let ledger = try context.ledger()
    let work = Work(context: context, ledger: ledger, dossier: try ledger.dossier(of: slug))
    let article = try ArticleFile.read(file, as: `as`, in: context.session)
    let draft = Draft(article, dateline: dateline(of: article, in: work.dossier), slug: slug)
    let command = ReviseArticle(
      content: draft.content, analysis: draft.analysis, sentences: Revise.sentences)
    if !context.options.dryRun { try context.evidence().keep(draft.bytes) }
    guard let recorded = try work.record(command) else { return .done }
    try work.report(recorded, lines(recorded))
    context.console.note("next: tickmark list @stale   or   tickmark status")
    return .done
  }

  /// A draft without a date line keeps the day of the one before.
  private func dateline(of article: ArticleFile, in dossier: Dossier) -> CivilDate? {
    article.intake.dateline ?? dossier.revision?.dateline
  }

  private static let sentences: @Sendable (ArticleText, ArticleLayout) -> [TextRange] = {
    text, layout in
    Reader().read(text, in: ReadingContext(blocks: layout.checkedRanges)).sentences.map(\.range)
  }

  /// One line in all, then each claim that did not simply stay.
  private func lines(_ recorded: Recorded) -> [(subject: String, text: String)] {
    let (before, after) = (recorded.before, recorded.after)
    let number = after.revisions.count
    let old = after.claims.filter { claim in
      before.claim(claim.number).map { !$0.isWithdrawn } ?? false
    }
    let counts = AnchorOutcome.allCases.compactMap { outcome -> String? in
      let count = old.count { ($0.outcome ?? .unchanged) == outcome }
      return count > 0 ? "\(count) \(outcome.rawValue)" : nil
    }
    let new = after.claims.count - before.claims.count
    let proposed = new > 0 ? ["\(counted(new, "new proposed claim"))"] : []
    let all = "revision \(number): \((counts + proposed).joined(separator: ", "))"
    return [(after.slug, all)]
      + old.compactMap { claim in
        guard let outcome = claim.outcome, outcome != .unchanged, outcome != .moved else {
          return nil
        }
        return ("\(claim.number)", "\(outcome.rawValue): \(claim.text.clipped(to: 60))")
      }
  }
}
