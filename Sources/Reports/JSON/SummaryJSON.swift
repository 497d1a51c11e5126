import Claims
import Prose

extension ReportJSON {
  var summary: JSON {
    let summary = report.summary
    return .object([
      "blockers": numbers(summary.blockers),
      "claims": .integer(summary.claims),
      "coverage": coverage(summary.coverage),
      "dissent": numbers(summary.dissent),
      "kinds": counts(summary.kinds),
      "on_author": numbers(summary.onAuthor),
      "open_flags": counts(summary.severities),
      "single_source": numbers(summary.singleSource),
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
      "permille": .integer(coverage.permille),
      "proposed": .integer(coverage.proposed),
      "uncovered": .integer(coverage.uncovered),
      "waived": .integer(coverage.waived),
      "words": .integer(coverage.words),
    ])
  }

  var notChecked: JSON {
    let notChecked = report.notChecked
    return .object([
      "open": numbers(notChecked.open),
      "proposals": numbers(notChecked.proposals),
      "stale": numbers(notChecked.stale),
      "uncovered": list(notChecked.uncovered, passage),
      "waived": list(notChecked.waived, waiver),
    ])
  }

  func passage(_ passage: Passage) -> JSON {
    .object(["quote": .string(passage.quote), "span": span(passage.range)])
  }

  private func waiver(_ waiver: ReportedWaiver) -> JSON {
    object([
      "comment": waiver.comment.map(disclosed),
      "number": .integer(waiver.number),
      "passages": list(waiver.passages, passage),
      "reason": term(waiver.reason),
      "recorded": stamp(waiver.stamp),
    ])
  }
}
