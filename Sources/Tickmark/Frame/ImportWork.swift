import Claims
import Ledger

/// The ledger a draft is taken into; none when nothing shall be recorded and there is none yet.
struct ImportWork {
  let context: Context
  let workspace: Workspace
  let ledger: Ledger?

  /// The article whose present text came from the same bytes.
  func twin(of draft: Draft) throws -> String? {
    try ledger?.article(withOriginal: draft.content.originalSHA256)
  }

  /// - Returns: the article as recorded; nil where nothing shall be recorded.
  func take(_ draft: Draft) throws -> Dossier? {
    let command = ImportArticle(slug: draft.slug, content: draft.content, analysis: draft.analysis)
    guard let ledger, !context.options.dryRun else {
      context.console.note(
        "would record: import \(draft.slug), \(counted(draft.analysis.proposals.count, "proposed claim"))"
      )
      return nil
    }
    let person = try context.person(in: ledger)
    try setPolicy(in: ledger, by: person)
    let events = try command.decide(on: Dossier(id: ""), by: person)
    try EvidenceStore(folder: workspace.objects).keep(draft.bytes)
    return try ledger.openArticle(events, context.writing(by: person))
  }

  /// Brings the desk's recorded rules up to its settings.
  private func setPolicy(in ledger: Ledger, by person: Person) throws {
    let desk = try ledger.desk()
    let events = try SetPolicy(policy: context.policy()).decide(on: desk)
    guard !events.isEmpty else { return }
    _ = try ledger.append(events, to: desk, context.writing(by: person))
    context.console.note("the desk's rules changed, and that is recorded")
  }
}
