import Claims
import Prose

extension ReportMaker {
  func identity(_ revisions: [ReportedRevision]) -> ReportIdentity {
    ReportIdentity(
      slug: dossier.slug,
      title: revision.title,
      revision: revision.number,
      textSHA256: revision.text.sha256,
      originalSHA256: revision.originalSHA256,
      address: revision.address,
      fileName: revisions.last?.fileName,
      dateline: revision.dateline,
      decoder: revision.decoder,
      model: revision.model,
      imported: ReportedStamp(revision.stamp),
      profile: disclosure.profile,
      policy: circumstances.policy,
      tool: circumstances.tool,
      log: circumstances.head)
  }

  /// Under the policy in force; the report asks itself, so that it cannot be told.
  func gateState() -> GateState {
    let reasons = gate(dossier, policy: circumstances.policy)
    return GateState(isOpen: reasons.isEmpty, reasons: reasons.map { reason($0) })
  }

  func article() -> ReportedArticle {
    ReportedArticle(
      text: revision.text, parts: revision.layout.parts, links: revision.layout.links)
  }

  mutating func entry(_ revision: Revision) -> ReportedRevision {
    ReportedRevision(
      number: revision.number, title: revision.title, address: revision.address,
      dateline: revision.dateline, decoder: revision.decoder, model: revision.model,
      fileName: disclosure.fileName(revision.fileName), textSHA256: revision.text.sha256,
      originalSHA256: revision.originalSHA256, stamp: ReportedStamp(revision.stamp))
  }
}
