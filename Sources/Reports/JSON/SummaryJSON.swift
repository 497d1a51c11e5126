import Claims

extension ReportJSON {
  var summary: JSON {
    let summary = report.summary
    return .object([
      "claims": .integer(summary.claims),
      "coverage": coverage(summary.coverage),
      "kind": counts(summary.kinds),
      "open_flags": counts(summary.severities),
      "sourcing": counts(summary.sourcing),
      "stage": counts(summary.stages),
      "verdict": counts(summary.verdicts),
    ])
  }

  private func coverage(_ coverage: Coverage) -> JSON {
    .object([
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
    var reasons: JSONObject = [:]
    for reason in report.gate.reasons {
      let severity = reason.severity.rawValue
      var clauses = reasons[severity]?.object ?? [:]
      let clause = String(reason.code.trimmingPrefix("gate."))
      clauses[clause] = .array((clauses[clause]?.array ?? []) + subjects(of: reason))
      reasons[severity] = .object(clauses)
    }
    return .object(["open": .bool(report.gate.isOpen), "reasons": .object(reasons)])
  }

  /// A flag's number, a claim or detail, a role that has not signed, or how many words nothing accounts for.
  private func subjects(of reason: ReportedFinding) -> [JSON] {
    if let subject = reason.subject.first?.value { return [subject] }
    return reason.claims.isEmpty
      ? [.integer(report.summary.coverage.uncovered)]
      : reason.claims.map { .string($0.description) }
  }
}
