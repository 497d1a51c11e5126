import Claims
import Prose

/// One row for each claim, for a desk's spreadsheet.
struct ReportCSV {
  private let report: AuditReport
  private let names: ReportNames
  private let sourceColumns: Int

  static func bytes(of report: AuditReport) -> [UInt8] {
    let table = ReportCSV(report)
    var text = CSVText()
    text.row(table.header)
    for claim in report.claims + report.withdrawn { text.row(table.row(claim)) }
    return text.bytes
  }

  private init(_ report: AuditReport) {
    self.report = report
    names = ReportNames(report)
    sourceColumns = (report.claims + report.withdrawn).map(\.evidence.count).max() ?? 0
  }

  private var header: [String] {
    ReportCSV.columns + (0..<sourceColumns).map { "source_\($0 + 1)" }
      + ReportCSV.columnsAfterSources
  }

  private static let columns = [
    "no", "part", "context", "claim_quote", "claim_text", "type", "status", "holder", "form",
    "said", "sourcing", "verdict", "state", "details",
  ]
  private static let columnsAfterSources = [
    "method", "date_checked", "checker", "second", "dissent", "flags", "severity",
    "note_internal", "note_public", "should_read", "resolution",
  ]

  private func row(_ claim: ReportedClaim) -> [String] {
    let cells = statement(claim) + evidence(claim) + work(claim)
    return cells.map(visible)
  }

  private func statement(_ claim: ReportedClaim) -> [String] {
    [
      String(claim.number), part(of: claim), context(of: claim),
      claim.anchors.map(\.quote).joined(separator: " … "), text(of: claim),
      claim.kind.rawValue, claim.status.rawValue,
      claim.attribution?.holder?.shown ?? "", claim.attribution?.form.rawValue ?? "",
      claim.outcome.said?.rawValue ?? "", claim.sourcing.rawValue,
      claim.outcome.verdict?.rawValue ?? "", claim.stage.rawValue, details(of: claim),
    ]
  }

  private func part(of claim: ReportedClaim) -> String {
    guard let start = claim.anchors.first?.range.start, claim.isAnchored else { return "" }
    return report.article.parts.first { $0.range.contains(start) }?.kind.rawValue ?? ""
  }

  private func context(of claim: ReportedClaim) -> String {
    claim.anchors.map { "\($0.before)\($0.quote)\($0.after)" }.joined(separator: " … ")
  }

  private func text(of claim: ReportedClaim) -> String {
    claim.wording.value?.text ?? "[withheld: \(claim.wording.withheld?.meaning ?? "")]"
  }

  private func details(of claim: ReportedClaim) -> String {
    claim.details.map { entry in
      let value = entry.detail.value.words.map { " = \($0)" } ?? ""
      let verdict = entry.outcome.verdict.map { ": \($0.rawValue)" } ?? ""
      return "\(entry.letter) \(entry.detail.kind.rawValue) \(entry.detail.text)\(value)\(verdict)"
    }.joined(separator: "; ")
  }

  /// `kind|title|locator|url|archived_url|hash`, one cell for each piece of evidence.
  private func evidence(_ claim: ReportedClaim) -> [String] {
    let cells = claim.evidence.map { evidence in
      let source = names.source(evidence.source)
      let identity = source?.identity.value
      let fields = [
        identity?.kind.rawValue ?? "", source?.title ?? "", evidence.locator?.shown ?? "",
        identity?.address ?? "", "", identity?.sha256 ?? "",
      ]
      return fields.map { $0.split(separator: "|").joined(separator: "¦") }.joined(separator: "|")
    }
    return cells + Array(repeating: "", count: sourceColumns - cells.count)
  }

  private func work(_ claim: ReportedClaim) -> [String] {
    let checks = claim.checks.filter { $0.detail == nil && $0.verdict != nil }
    let agreed = checks.filter { !$0.isDissent }
    let first = agreed.first
    let second = agreed.first { $0.stamp.person != first?.stamp.person }
    let flags = claim.flags.compactMap { names.flag($0) }
    return [
      Set(claim.evidence.map(\.tier.rawValue)).sorted().joined(separator: "; "),
      checks.last?.stamp.time ?? "",
      first.map { names.person($0.stamp.person) } ?? "",
      second.map { names.person($0.stamp.person) } ?? "",
      checks.filter(\.isDissent).map(dissent).joined(separator: "; "),
      flags.map(\.reason.rawValue).joined(separator: "; "),
      flags.map(\.severity.rawValue).joined(separator: "; "),
      notes(claim, .internal), notes(claim, .public), claim.outcome.shouldRead?.shown ?? "",
      flags.map { $0.ending?.resolution.rawValue ?? "open" }.joined(separator: "; "),
    ]
  }

  private func dissent(_ check: ReportedCheck) -> String {
    "\(names.person(check.stamp.person)): \(check.verdict?.rawValue ?? "")"
  }

  private func notes(_ claim: ReportedClaim, _ visibility: NoteVisibility) -> String {
    claim.notes.filter { $0.visibility == visibility }.map(\.text.shown).joined(separator: " / ")
  }
}
