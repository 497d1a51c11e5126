import ArgumentParser
import Claims
import Ledger

/// `tickmark status`: where each article stands.
struct Status: SessionCommand {
  static let configuration = CommandConfiguration(
    commandName: "status",
    abstract: "Where each article stands, what keeps it back, and the next command.",
    usage: "tickmark status [<options>]")

  @OptionGroup var common: CommandOptions

  func run(in context: Context) throws -> ExitStatus {
    let ledger = try context.ledger()
    let all = try common.article == nil ? ledger.articles() : []
    let only = try (common.article ?? (all.count == 1 ? all[0].slug : nil)).map(
      ledger.provenArticle)
    let articles = only.map { [$0.listing] } ?? all
    try context.console.show(
      ArticleListing.listing(of: articles, at: context.session.clock()),
      whenEmpty: "no article yet: tickmark import FILE")
    if let only {
      let work = Work(context: context, ledger: ledger, dossier: only.dossier)
      StaleSignOff.tell(in: work)
      try NextStep.tell(work.dossier, context)
    } else {
      StaleSignOff.tell(of: articles, context)
      guard let next = articles.first(where: { !$0.isDone }) else { return .done }
      context.console.note("next: \(NextStep.command(for: next))")
    }
    return .done
  }
}

/// What to do next on an article.
enum NextStep {
  /// How many reasons are shown before the rest is only counted.
  private static let shown = 3

  static func tell(_ dossier: Dossier, _ context: Context) throws {
    let reasons = gate(dossier, policy: try context.policy())
    guard let first = reasons.first else {
      return context.console.note("the gate is open   next: tickmark export")
    }
    context.console.note("the gate is closed by \(counted(reasons.count, "reason")):")
    for reason in reasons.prefix(shown) { context.console.note("  \(reason.message)") }
    context.console.note("next: \(first.remedy)   all: tickmark gate --all")
  }

  static func command(for article: ArticleSummary) -> String {
    if article.stages[.proposed] ?? 0 > 0 { return "tickmark list @proposed -a \(article.slug)" }
    if article.openFlags > 0 { return "tickmark list --flags -a \(article.slug)" }
    return "tickmark gate -a \(article.slug)"
  }
}

extension ArticleSummary {
  fileprivate var isDone: Bool {
    openFlags == 0 && staleSignOffs == 0
      && [.proposed, .open, .stale].allSatisfy { stages[$0, default: 0] == 0 }
  }
}
