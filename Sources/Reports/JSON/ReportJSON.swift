import Claims
import Prose

/// The report as one JSON object, `tickmark/report@1`: every fact of the report, so that an outsider can
/// derive each again from the ledger's events.
///
/// What events say stands under the names that events give it, each object with `recorded`: who recorded it,
/// when, and at which event; what follows from them stands beside. Members that do not apply are left out.
/// Places are pairs of half-open offsets in Unicode code points of `article.text`. For words that the profile
/// keeps back stands `{"withheld": CLASS}`. Sentences are left to those who show them: of a reason of the gate
/// and of an act the JSON has what they are about. Members are added under this version, never changed.
///
/// - `identity`: article, policy, profile, program and log. `revisions`, `article`: what was checked; the last
///   revision is the article's text.
/// - `claims`, by number: `body` (the claim as it was last put: `wording` is a list of `["word", start, end]`
///   for words copied from the text and `["word", REASON]` for inserted ones, with a `1` behind where no space
///   stands before it; scores are in thousandths; its `sourcing` is what the article itself gives),
///   `attribution`, `text` (the wording in one string), and what follows: `stage`, `sourcing`, `verdict`,
///   `said`, `verdicts` (each person's last), the same for each of the `details` by its letter.
/// - `checks`, `evidence`, `flags`, `notes`, `sources`, `people`, `sign_offs`, `acts`: who did what; `for` and
///   `claim` name claims and details.
/// - `gate`, `summary`, `not_checked`, `withheld`: what it amounts to. `findings` (of lint), `verify`: what no
///   event says.
struct ReportJSON {
  let report: AuditReport
  /// By number, withdrawn ones too.
  let allClaims: [ReportedClaim]
  private let offsets: CodePointOffsets
  private let size: Int

  init(_ report: AuditReport) {
    self.report = report
    allClaims = (report.claims + report.withdrawn).sorted { $0.number < $1.number }
    offsets = CodePointOffsets(report.article.text)
    size = report.article.text.bytes.count
  }

  /// The text of the object, in ASCII, with a line feed at the end.
  static func bytes(of report: AuditReport) -> [UInt8] {
    JSONText.bytes(of: ReportJSON(report).value, isASCII: true) + [0x0A]
  }

  var value: JSON {
    .object([
      "acts": .array(report.acts.flatMap(steps)),
      "article": article,
      "checks": checks,
      "claims": list(allClaims, claim),
      "evidence": evidence,
      "findings": list(report.findings, finding),
      "flags": list(report.flags, flag),
      "gate": gate,
      "identity": identity,
      "not_checked": notChecked,
      "notes": notes,
      "people": .array(report.people.compactMap(person)),
      "revisions": list(report.revisions, revision),
      "schema": .string(AuditReport.schema),
      "sign_offs": list(report.signOffs, signOff),
      "sources": list(report.sources, source),
      "summary": summary,
      "verify": list(report.verification, step),
      "vocabulary": .integer(Vocabulary.version),
      "withheld": counts(report.withheld),
    ])
  }

  /// A claim that was withdrawn in an earlier draft has places beyond the end of this one: they end there.
  func codePoint(at offset: Int) -> Int { offsets.codePoint(at: min(offset, size)) }

  func span(_ range: TextRange) -> JSON {
    [.integer(codePoint(at: range.start)), .integer(codePoint(at: range.end))]
  }

  func spans(_ ranges: [TextRange]) -> JSON { .array(ranges.map(span)) }
}
