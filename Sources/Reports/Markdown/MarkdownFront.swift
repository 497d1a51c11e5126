import Claims
import Prose

extension ReportMarkdown {
  mutating func writeBanner() {
    line("# Audit report: \(text(report.identity.title))")
    line("")
    let reasons = report.gate.reasons
    if report.gate.isOpen {
      line("**Gate: open.** Nothing in the desk's policy stands between this article and print.")
    } else {
      line("**Gate: closed.** \(counted(reasons.count, "reason")):")
      line("")
      for gathered in reasons.gathered { write(gathered) }
    }
    line("")
    line("Made for: \(report.identity.profile.rawValue). " + withheldSentence)
  }

  private mutating func write(_ gathered: GatheredFindings) {
    let isMany = gathered.findings.count > 1
    if isMany {
      item("**\(gathered.severity.words)**, \(gathered.findings.count) × \(gathered.words):")
    }
    for reason in gathered.findings { item(finding(reason), depth: isMany ? 1 : 0) }
  }

  private var withheldSentence: String {
    report.withheld.isEmpty
      ? "Nothing was withheld."
      : "Withheld: " + report.withheldWords.joined(separator: "; ") + "."
  }

  mutating func writeIdentity() {
    let identity = report.identity
    heading("What was checked")
    var rows = [
      ["Article", text(identity.title) + " (" + code(identity.slug) + ")"],
      ["Revision", "\(identity.revision), imported \(text(names.signature(identity.imported)))"],
      ["Text SHA-256", code(identity.textSHA256)],
      ["File SHA-256", code(identity.originalSHA256)],
    ]
    if let name = identity.fileName?.value { rows.append(["File name", text(name)]) }
    if let address = identity.address {
      rows.append(["Address", MarkdownEscape.link(address, to: address)])
    }
    if let dateline = identity.dateline { rows.append(["Date line", dateline.description]) }
    rows += [
      ["Log", "\(code(identity.log.log)), \(counted(identity.log.size, "event"))"],
      ["Root", identity.log.root.map(code) ?? "not computed"],
      ["As of", text(identity.log.time.map(moment) ?? "the import")],
      ["Policy", text(identity.policy.words)],
      ["Vocabulary", String(Vocabulary.version)],
      ["Made by", text("\(identity.tool), reader \(identity.model), \(identity.decoder)")],
    ]
    table(["", ""], rows)
    writePeople()
  }

  private mutating func writePeople() {
    heading("People")
    table(
      ["Who", "Roles", "Acts", "Checked", "Seconded", "First", "Last"],
      report.people.map { person in
        [
          shown(person.name), person.roles.map(\.words).joined(separator: ", "),
          String(person.part?.acts ?? 0), references(person.part?.checked),
          references(person.part?.seconded), text((person.part?.first).map(moment) ?? ""),
          text((person.part?.last).map(moment) ?? ""),
        ]
      })
  }

  private func references(_ references: [ClaimReference]?) -> String {
    (references ?? []).map(\.description).joined(separator: ", ")
  }

  mutating func writeSummary() {
    let (summary, coverage) = (report.summary, report.summary.coverage)
    heading("Summary")
    item(
      "Claims: \(summary.claims). \(tally(summary.verdicts, or: "no verdicts")); \(summary.undecided) undecided"
    )
    item(
      "Coverage: \(percent(permille: coverage.permille)) of \(counted(coverage.words, "content word")): "
        + coverage.shares.map { "\($0.count) \($0.place)" }.joined(separator: ", "))
    item("Sourcing: \(tally(summary.sourcing, or: "none"))")
    item("Kinds: \(tally(summary.kinds, or: "none"))")
    item("Stages: \(tally(summary.stages, or: "none"))")
    item(
      "Open flags: \(tally(summary.severities, or: "none")); blockers: \(listed(summary.blockers))")
    item("Rest on one source: \(listed(summary.singleSource))")
    item("Rest on the reporter alone: \(listed(summary.onAuthor))")
    item("Checkers disagree on: \(listed(summary.dissent))")
  }

  private func tally<Term>(_ counts: [Count<Term>], or nothing: String) -> String {
    counts.isEmpty
      ? nothing : counts.map { "\($0.count) \($0.term.words)" }.joined(separator: ", ")
  }

  func finding(_ finding: ReportedFinding) -> String {
    let claims =
      finding.claims.isEmpty
      ? "" : " (claim \(finding.claims.map(\.description).joined(separator: ", ")))"
    return "**\(finding.severity.words)**, \(finding.code): \(shown(finding.message))\(claims) "
      + "Next: \(shown(finding.remedy))"
  }
}
