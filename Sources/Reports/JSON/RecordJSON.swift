import Claims
import Prose

extension ReportJSON {
  var identity: JSON {
    let identity = report.identity
    return .object([
      "log": log(identity.log),
      "policy": .object(identity.policy.settings),
      "profile": term(identity.profile),
      "slug": .string(identity.slug),
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

  var article: JSON {
    let layout = ArticleLayout(parts: report.article.parts, links: report.article.links)
    var fields = inCodePoints(layout.recordedFields)
    fields["text"] = .string(report.article.text.string)
    return .object(fields)
  }

  var gate: JSON {
    .object(["open": .bool(report.gate.isOpen), "reasons": list(report.gate.reasons, reason)])
  }

  /// What it is about; the sentences are made from it.
  private func reason(_ reason: ReportedFinding) -> JSON {
    var members = reason.subject
    members["claims"] = texts(reason.claims.map(\.description))
    members["code"] = .string(reason.code)
    members["severity"] = term(reason.severity)
    return .object(members)
  }

  func finding(_ finding: ReportedFinding) -> JSON {
    .object([
      "claims": texts(finding.claims.map(\.description)),
      "code": .string(finding.code),
      "message": words(finding.message),
      "passages": list(finding.passages) { ["quote": .string($0.quote), "span": span($0.range)] },
      "remedy": words(finding.remedy),
      "severity": term(finding.severity),
    ])
  }

  func step(_ step: VerificationStep) -> JSON {
    object([
      "command": step.command.map { .string($0) }, "meaning": .string(step.meaning),
      "subject": .string(step.subject),
    ])
  }
}
