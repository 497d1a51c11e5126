import Claims
import Prose

extension ReportJSON {
  var summary: JSON {
    let summary = report.summary
    return .object([
      "claims": .integer(summary.claims),
      "coverage": coverage(summary.coverage),
      "kinds": counts(summary.kinds),
      "open_flags": counts(summary.severities),
      "sourcing": counts(summary.sourcing),
      "stages": counts(summary.stages),
      "undecided": .integer(summary.undecided),
      "verdicts": counts(summary.verdicts),
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
    let notChecked = report.notChecked
    return .object([
      "open": numbers(notChecked.open.sorted()),
      "proposals": numbers(notChecked.proposals.sorted()),
      "stale": numbers(notChecked.stale.sorted()),
      "uncovered": spans(notChecked.uncoveredWords),
      "waived": list(notChecked.waived, waiver),
    ])
  }
}
