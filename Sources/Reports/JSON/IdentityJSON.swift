import Claims

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
