import Claims
import Prose

extension ReportMarkdown {
  mutating func writeSaidButNotSo() {
    guard !report.saidButNotSo.isEmpty else { return }
    heading("True that it was said, not true what was said")
    for claim in report.claims where report.saidButNotSo.contains(claim.number) {
      let holder = claim.attribution?.holder.map(shown) ?? "Somebody unnamed"
      item("\(claim.number): \(holder) said it as given; it is \(claim.statusWords).")
    }
  }

  mutating func writeNotChecked() {
    let notChecked = report.notChecked
    heading("Not checked")
    item("Proposals nobody took up: \(listed(notChecked.proposals))")
    item("Claims without a verdict: \(listed(notChecked.open))")
    item("Stale, to be checked again: \(listed(notChecked.stale))")
    item(
      "Words outside every claim: \(counted(notChecked.uncovered.count, "stretch", "stretches"))")
    for passage in notChecked.uncovered { item("“\(text(passage.quote))”", depth: 1) }
    for waiver in notChecked.waived {
      let quotes = waiver.passages.map { "“\(text($0.quote))”" }.joined(separator: " … ")
      let comment = waiver.comment.map { ": \(shown($0))" } ?? ""
      item(
        "Waived as \(waiver.reason.words): \(quotes)\(comment) — \(text(names.signature(waiver.stamp)))"
      )
    }
  }

  mutating func writeFlags() {
    heading("Flags")
    if report.flags.isEmpty { line("None.") }
    for flag in report.flags { item(self.flag(flag)) }
    for reply in report.replies {
      item(
        "Reply \(reply.isOwed ? "owed" : "settled") on \(reply.target) (flag \(reply.flag))")
    }
    for note in report.notes { item(self.note(note)) }
  }

  func flag(_ flag: ReportedFlag) -> String {
    var words =
      "Flag \(flag.number) on \(flag.target): \(flag.reason.words), \(flag.severity.words)"
    if let comment = flag.comment { words += ": \(shown(comment))" }
    if let owner = flag.owner { words += "; to be answered by \(text(names.person(owner)))" }
    words += " — \(text(names.signature(flag.raised)))"
    guard let ending = flag.ending else { return words + "; **open**" }
    words += "; closed as \(ending.resolution.words)"
    if let comment = ending.comment { words += ": \(shown(comment))" }
    return words + " — \(text(names.signature(ending.stamp)))"
  }

  mutating func writeFindings() {
    heading("What lint found")
    if report.findings.isEmpty { line("Nothing.") }
    for finding in report.findings { item(self.finding(finding)) }
  }

  mutating func writeSources() {
    heading("Sources")
    if report.sources.isEmpty { line("None.") }
    for terms in Terms.allCases {
      for source in report.sources where source.terms == terms { write(source) }
    }
  }

  private mutating func write(_ source: ReportedSource) {
    var words = "\(source.number). \(title(source)) (\(source.facts))"
    if let description = source.description { words += ", described as “\(shown(description))”" }
    if let name = source.fileName?.value { words += ", file \(text(name))" }
    if let size = source.identity.value?.fileSize { words += ", \(size) bytes" }
    if let hash = source.identity.value?.sha256 { words += ", SHA-256 \(code(hash))" }
    if !source.derivesFrom.isEmpty { words += ", derives from \(listed(source.derivesFrom))" }
    if let withheld = source.identity.withheld { words += ", withheld: \(withheld.meaning)" }
    let uses = source.citedFor.map(\.description).joined(separator: ", ")
    item(words + "; cited for \(uses.isEmpty ? "nothing" : uses)")
  }

  mutating func writeRecord() {
    heading("Revisions")
    for revision in report.revisions {
      item(
        "\(revision.number): \(text(revision.title)), SHA-256 \(code(revision.textSHA256)) — \(text(names.signature(revision.stamp)))"
      )
    }
    heading("Who did what")
    table(
      ["Event", "When", "Who", "What"],
      report.acts.map { act in
        [
          String(act.index), text(moment(act.time)), text(names.person(act.person)),
          text(act.words),
        ]
      })
  }

  mutating func writeVerification() {
    heading("How to verify this report")
    for step in report.verification {
      let command = step.command.map { " \(code($0))." } ?? ""
      item("**\(step.subject).**\(command) \(text(step.meaning))")
    }
    for row in checkpointRows { line(row.isEmpty ? "" : "    " + row) }
  }

  /// The checkpoint as an indented block, exactly as it was signed.
  private var checkpointRows: [String] {
    guard let checkpoint = report.identity.log.checkpoint else { return [] }
    return [""]
      + checkpoint.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
      .map { visible(String($0)) }
  }

  mutating func writeSignOffs() {
    heading("Signed off")
    if report.signOffs.isEmpty { line("By nobody.") }
    for signOff in report.signOffs {
      item(
        "As \(signOff.role.words), over the first \(signOff.seen) events: **\(signOff.state)** — \(text(names.signature(signOff.stamp))), key \(code(signOff.key))"
      )
    }
  }
}

extension ReportedSignOff {
  /// Whether it still holds, in words.
  var state: String {
    if revoked != nil { return "taken back" }
    return isStale ? "stale: the record changed since" : "holds"
  }
}

extension ReportedAct {
  /// What was done, in words.
  var words: String { isUndone ? summary + " (taken back)" : summary }
}
