import Claims
import Prose

extension ReportMarkdown {
  mutating func writeClaims() {
    heading("Claims")
    if report.claims.isEmpty { line("No claims.") }
    for claim in report.claims { write(claim) }
    guard !report.withdrawn.isEmpty else { return }
    heading("Withdrawn claims")
    for claim in report.withdrawn { write(claim) }
  }

  private mutating func write(_ claim: ReportedClaim) {
    let mark = ClaimMark(claim)
    heading("\(claim.number). \(mark.sign) \(claim.statusWords): \(wording(claim))", level: 3)
    for anchor in claim.anchors { line("> \(context(anchor))") }
    line("")
    item(
      "\(claim.kind.words), \(claim.status.words); \(claim.stage.words); sourcing: \(claim.sourcing.words)"
    )
    if let attribution = claim.attribution { item(says(attribution, claim.outcome.said)) }
    if let change = claim.outcome.shouldRead { item("Should read: \(shown(change))") }
    for detail in claim.details { item(self.detail(detail)) }
    for evidence in claim.evidence { item(self.evidence(evidence)) }
    for check in claim.checks { item(self.check(check)) }
    for flag in claim.flags.compactMap({ names.flag($0) }) { item(self.flag(flag)) }
    for note in claim.notes { item(self.note(note)) }
    if let withdrawal = claim.withdrawal { item(withdrew(withdrawal)) }
  }

  /// Inserted words stand in square brackets.
  private func wording(_ claim: ReportedClaim) -> String {
    guard let wording = claim.wording.value else {
      return text("[withheld: \(claim.wording.withheld?.meaning ?? "")]")
    }
    return wording.shown.reduce(into: "") { line, word in
      if !line.isEmpty, !word.isGlued { line += " " }
      line += text(word.isInserted ? "[\(word.text)]" : word.text)
    }
  }

  private func context(_ anchor: Anchor) -> String {
    "…\(text(anchor.before))**\(text(anchor.quote))**\(text(anchor.after))…"
  }

  func says(_ attribution: ReportedAttribution, _ said: Said?) -> String {
    var words = "Said by \(attribution.holder.map(shown) ?? "nobody named")"
    for reporter in attribution.reportedBy { words += ", as \(shown(reporter)) reports" }
    words += " (\(attribution.form.words), \(attribution.isNegated ? "negated, " : "")"
    return words + "\(attribution.commitment.words)); was it said: \(said?.words ?? "not checked")"
  }

  private func detail(_ entry: ReportedDetail) -> String {
    let value = entry.detail.value.words.map { " = \(text($0))" } ?? ""
    let verdict = entry.outcome.verdict
    return "\(entry.letter): \(entry.detail.kind.words) “\(text(entry.detail.text))”\(value): "
      + "\(ClaimMark(verdict: verdict).sign) \(verdict?.words ?? "not checked")"
  }

  private func evidence(_ evidence: ReportedEvidence) -> String {
    let source = names.source(evidence.source)
    var words =
      "Evidence for \(evidence.target): \(evidence.stance.words), \(evidence.tier.words), "
    words += "source \(evidence.source): \(source.map(title) ?? "unknown")"
    if let locator = evidence.locator { words += ", at \(shown(locator))" }
    if let quote = evidence.quote { words += ": “\(shown(quote))”" }
    if let hash = source?.identity.value?.sha256 { words += " (SHA-256 \(code(hash)))" }
    return words
  }

  func title(_ source: ReportedSource) -> String {
    guard let address = source.identity.value?.address else { return text(source.title) }
    return MarkdownEscape.link(source.title, to: address)
  }

  private func check(_ check: ReportedCheck) -> String {
    var words = check.detail.map { "Check of \($0): " } ?? "Check: "
    words += [check.verdict?.words, check.said.map { "said \($0.words)" }].compactMap { $0 }
      .joined(separator: ", ")
    if check.isDissent { words += " (dissent)" }
    if let rationale = check.rationale { words += ": \(shown(rationale))" }
    return words + " — \(text(names.signature(check.stamp)))"
  }

  func note(_ note: ReportedNote) -> String {
    "Note \(note.number) (\(note.visibility.words)): \(shown(note.text)) — \(text(names.signature(note.stamp)))"
  }

  private func withdrew(_ withdrawal: ReportedWithdrawal) -> String {
    "Withdrawn: \(withdrawal.reason.map(shown) ?? "no reason given") — \(text(names.signature(withdrawal.stamp)))"
  }
}
