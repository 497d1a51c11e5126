import Claims
import Prose

extension ReportJSON {
  var identity: JSON {
    let identity = report.identity
    return object([
      "address": identity.address.map { .string($0) },
      "dateline": (identity.dateline?.description).map { .string($0) },
      "decoder": .string(identity.decoder),
      "file_name": identity.fileName.map(disclosed),
      "imported": stamp(identity.imported),
      "log": log(identity.log),
      "model": .string(identity.model),
      "original_sha256": .string(identity.originalSHA256),
      "policy": .object(identity.policy.settings),
      "profile": term(identity.profile),
      "revision": .integer(identity.revision),
      "slug": .string(identity.slug),
      "text_sha256": .string(identity.textSHA256),
      "title": .string(identity.title),
      "tool": .string(identity.tool),
    ])
  }

  private func log(_ head: LedgerHead) -> JSON {
    object([
      "checkpoint": head.checkpoint.map { .string($0) },
      "id": .string(head.log),
      "root": head.root.map { .string($0) },
      "size": .integer(head.size),
      "time": head.time.map { .string($0) },
    ])
  }

  var gate: JSON {
    .object(["open": .bool(report.gate.isOpen), "reasons": list(report.gate.reasons, finding)])
  }

  var article: JSON {
    .object([
      "links": list(report.article.links, link),
      "parts": list(report.article.parts) {
        .object(["kind": term($0.kind), "span": span($0.range)])
      },
      "text": .string(report.article.text.string),
    ])
  }

  private func link(_ link: ArticleLayout.Link) -> JSON {
    object([
      "href": .string(link.target), "problem": link.problem.map(term), "span": span(link.range),
    ])
  }

  func revision(_ revision: ReportedRevision) -> JSON {
    .object([
      "number": .integer(revision.number),
      "original_sha256": .string(revision.originalSHA256),
      "recorded": stamp(revision.stamp),
      "text_sha256": .string(revision.textSHA256),
      "title": .string(revision.title),
    ])
  }
}
