import Claims
import Prose

/// The report as one JSON object, `tickmark/report@1`: every fact of the report, so that an outsider can
/// derive each again from the ledger's events.
///
/// Keys are sorted, and members that do not apply are left out. Spans are pairs of half-open offsets in
/// Unicode code points of `article.text`. Words that the profile keeps back are `{"withheld": CLASS}`,
/// words that it shows are `{"text": …}`. Members are added under this version, never changed.
///
/// Top level: `schema`, `vocabulary`, `identity`, `gate`, `people`, `summary`, `article`, `claims`,
/// `withdrawn`, `said_but_not_so`, `not_checked`, `flags`, `notes`, `replies`, `findings`, `revisions`,
/// `sources`, `acts`, `sign_offs`, `withheld`, `verify`.
struct ReportJSON {
  let report: AuditReport
  private let offsets: CodePointOffsets

  init(_ report: AuditReport) {
    self.report = report
    offsets = CodePointOffsets(report.article.text)
  }

  /// The text of the object, in ASCII, with a line feed at the end.
  static func bytes(of report: AuditReport) -> [UInt8] {
    JSONText.bytes(of: ReportJSON(report).value, isASCII: true) + [0x0A]
  }

  var value: JSON {
    .object([
      "acts": list(report.acts, act),
      "article": article,
      "claims": list(report.claims, claim),
      "findings": list(report.findings, finding),
      "flags": list(report.flags, flag),
      "gate": gate,
      "identity": identity,
      "not_checked": notChecked,
      "notes": list(report.notes, note),
      "people": list(report.people, person),
      "replies": list(report.replies, reply),
      "revisions": list(report.revisions, revision),
      "said_but_not_so": numbers(report.saidButNotSo),
      "schema": .string(AuditReport.schema),
      "sign_offs": list(report.signOffs, signOff),
      "sources": list(report.sources, source),
      "summary": summary,
      "verify": list(report.verification, step),
      "vocabulary": .integer(Vocabulary.version),
      "withdrawn": list(report.withdrawn, claim),
      "withheld": counts(report.withheld),
    ])
  }

  func span(_ range: TextRange) -> JSON {
    .array([
      .integer(offsets.codePoint(at: range.start)), .integer(offsets.codePoint(at: range.end)),
    ])
  }

  func spans(_ ranges: [TextRange]) -> JSON { .array(ranges.map(span)) }
}
