import Claims
import Prose

extension ReportMaker {
  mutating func flag(_ flag: Flag) -> ReportedFlag {
    ReportedFlag(
      number: flag.number,
      target: flag.target,
      reason: flag.reason,
      severity: flag.severity,
      comment: disclosure.working(flag.comment),
      owner: flag.owner,
      raised: ReportedStamp(flag.raised),
      ending: flag.ending.map { ending($0) })
  }

  private mutating func ending(_ ending: Flag.Ending) -> ReportedFlag.Ending {
    ReportedFlag.Ending(
      resolution: ending.resolution, comment: disclosure.working(ending.comment),
      stamp: ReportedStamp(ending.stamp))
  }

  func flagNumbers(on claim: Int) -> [Int] {
    dossier.flags.filter { $0.target.isOn(claim) }.map(\.number)
  }

  /// The notes on some targets; an internal one leaves no trace where the profile keeps it back.
  mutating func notes(on isWanted: (Target) -> Bool) -> [ReportedNote] {
    dossier.notes.filter { isWanted($0.target) }.compactMap { note in
      let isErased = erasedNames[note.stamp.index]?.contains("text") ?? false
      let text = isErased ? disclosure.erased(note) : disclosure.note(note)
      guard text.withheld != .internalNote else { return nil }
      return ReportedNote(
        number: note.number, target: note.target, visibility: note.visibility, text: text,
        stamp: ReportedStamp(note.stamp))
    }
  }

  /// Who is criticised and was not yet heard, and who was.
  func replies() -> [ReportedReply] {
    dossier.flags.filter { $0.reason == .noRightOfReply }.map {
      ReportedReply(flag: $0.number, target: $0.target, isOwed: $0.isOpen)
    }
  }

  /// What lint found in the text.
  func finding(_ finding: Finding) -> ReportedFinding {
    entry(
      finding, disclosure.message(finding.message), disclosure.message(finding.remedy))
  }

  /// Why the gate is closed.
  func reason(_ finding: Finding) -> ReportedFinding {
    entry(finding, disclosure.own(finding.message), disclosure.own(finding.remedy))
  }

  private func entry(
    _ finding: Finding, _ message: Disclosed<String>, _ remedy: Disclosed<String>
  ) -> ReportedFinding {
    ReportedFinding(
      code: finding.code,
      severity: finding.severity,
      passages: passages(finding.ranges),
      claims: finding.claims,
      message: message, remedy: remedy, subject: finding.subject)
  }
}

extension Target {
  /// Whether it is the claim or one of its details.
  func isOn(_ claim: Int) -> Bool {
    guard case .claim(let reference) = self else { return false }
    return reference.number == claim
  }
}
