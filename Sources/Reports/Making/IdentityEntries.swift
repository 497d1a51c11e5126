import Claims
import Prose

extension ReportMaker {
  mutating func identity() -> ReportIdentity {
    ReportIdentity(
      slug: dossier.slug,
      title: revision.title,
      revision: revision.number,
      textSHA256: revision.text.sha256,
      originalSHA256: revision.originalSHA256,
      address: revision.address,
      fileName: disclosure.fileName(revision.fileName),
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
  mutating func gateState() -> GateState {
    let reasons = gate(dossier, policy: circumstances.policy)
    return GateState(isOpen: reasons.isEmpty, reasons: reasons.map { finding($0) })
  }

  func article() -> ReportedArticle {
    ReportedArticle(
      text: revision.text, parts: revision.layout.parts, links: revision.layout.links)
  }

  func entry(_ revision: Revision) -> ReportedRevision {
    ReportedRevision(
      number: revision.number, title: revision.title, textSHA256: revision.text.sha256,
      originalSHA256: revision.originalSHA256, stamp: ReportedStamp(revision.stamp))
  }
}
