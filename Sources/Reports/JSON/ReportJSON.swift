import Claims
import Prose

/// The report as one JSON object, `tickmark/report@1`: every fact of the report, so that an outsider can
/// derive each again from the ledger's events.
///
/// - `record`: each event of the article's log, in order (`record[n]` is event n): its type, who recorded it,
///   when, in which act, whether that was taken back, and its fields under their own names. For words that the
///   profile keeps back stands `{"withheld": CLASS}`, for erased ones `[erased]`, for a draft's text its hash.
///   A claim's `wording` is a list of `["word", start, end]` for words copied from the text and `["word",
///   REASON]` for inserted ones, with a `1` behind where no space stands before it; scores are in thousandths.
/// - What the events amount to, pointing to them by number: `claims` (`body`, `attribution`, `added` and
///   `withdrawal` are events; `verdicts` each person's last; the same for each of the `details`, `12b`),
///   `sign_offs`, `gate` (each reason's severity and clause, and on account of which flag, claim, detail or
///   role; for `coverage`, of how many words), `coverage` (how many content words what accounts for),
///   `not_checked` (words that nothing accounts for, and the numbers of waivers).
/// - `identity`, `text` (the draft under check), `people`.
/// - `findings` (of lint), `verify`: what no event says.
///
/// To join: checks, evidence and flags name claims and details in `for` and `claim`; a flag's end, a source, a
/// waiver's place and a claim's `withdrawal` by `number`, `claims` or `source`. Members that do not apply are
/// left out. Places are half-open offsets in bytes of UTF-8, as events hold them. Members are added under this
/// version, never changed.
struct ReportJSON {
  let report: AuditReport
  /// By number, withdrawn ones too.
  let allClaims: [ReportedClaim]
  /// The events whose wording was erased.
  let erasedWordings: Set<Int>

  init(_ report: AuditReport) {
    self.report = report
    allClaims = (report.claims + report.withdrawn).sorted { $0.number < $1.number }
    erasedWordings = Set(
      report.acts.flatMap(\.events).filter { $0.erased.contains("wording") }.map(\.index))
  }

  /// The text of the object, in ASCII, with a line feed at the end.
  static func bytes(of report: AuditReport) -> [UInt8] {
    JSONText.bytes(of: ReportJSON(report).value, isASCII: true) + [0x0A]
  }

  var value: JSON {
    .object([
      "claims": list(allClaims, claim),
      "coverage": coverage,
      "findings": list(report.findings, finding),
      "gate": gate,
      "identity": identity,
      "not_checked": notChecked,
      "people": people,
      "record": record,
      "schema": .string(AuditReport.schema),
      "sign_offs": signOffs,
      "text": .string(report.article.text.string),
      "verify": list(report.verification, step),
      "vocabulary": .integer(Vocabulary.version),
    ])
  }

  func span(_ range: TextRange) -> JSON { [.integer(range.start), .integer(range.end)] }

  func spans(_ ranges: [TextRange]) -> JSON { .array(ranges.map(span)) }
}
