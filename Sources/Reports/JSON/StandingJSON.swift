import Claims

extension ReportJSON {
  var coverage: JSON {
    let coverage = report.summary.coverage
    return .object([
      "attribution": .integer(coverage.attribution),
      "claimed": .integer(coverage.accepted),
      "proposed": .integer(coverage.proposed),
      "uncovered": .integer(coverage.uncovered),
      "waived": .integer(coverage.waived),
      "words": .integer(coverage.words),
    ])
  }

  var notChecked: JSON {
    .object([
      "uncovered": spans(report.notChecked.uncoveredWords),
      "waived": numbers(report.notChecked.waived.map(\.number)),
    ])
  }

  var signOffs: JSON {
    list(report.signOffs) { signOff in
      object([
        "event": .integer(signOff.stamp.index),
        "revoked": (signOff.revoked?.index).map { .integer($0) }, "stale": .bool(signOff.isStale),
      ])
    }
  }

  var gate: JSON {
    .object(["open": .bool(report.gate.isOpen), "reasons": list(report.gate.reasons, reason)])
  }

  private func reason(_ reason: ReportedFinding) -> JSON {
    [
      "clause": .string(String(reason.code.trimmingPrefix("gate."))), "on": subject(of: reason),
      "severity": term(reason.severity),
    ]
  }

  /// A flag's number, a claim or detail, a role that has not signed, or how many words nothing accounts for.
  private func subject(of reason: ReportedFinding) -> JSON {
    if let subject = reason.subject.first?.value { return subject }
    let claim = reason.claims.first.map { JSON.string($0.description) }
    return claim ?? .integer(report.summary.coverage.uncovered)
  }
}
