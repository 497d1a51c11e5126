import Claims
import Prose

extension ReportMaker {
  func summary(of claims: [ReportedClaim], flags: [ReportedFlag]) -> ReportSummary {
    let decided = claims.compactMap(\.outcome.verdict)
    let open = flags.filter(\.isOpen)
    return ReportSummary(
      claims: claims.count,
      verdicts: counts(of: decided),
      undecided: claims.count - decided.count,
      sourcing: counts(of: claims.map(\.sourcing)),
      kinds: counts(of: claims.map(\.kind)),
      stages: counts(of: claims.map(\.stage)),
      severities: counts(of: open.map(\.severity)),
      coverage: dossier.coverage,
      blockers: open.filter { $0.severity == .blocker }.map(\.number),
      singleSource: claims.filter(\.sourcing.isSingle).map(\.number),
      onAuthor: claims.filter { $0.sourcing == .onAuthor }.map(\.number),
      dissent: claims.filter(\.hasDissent).map(\.number))
  }

  mutating func waiver(_ waiver: Waiver) -> ReportedWaiver {
    ReportedWaiver(
      number: waiver.number,
      passages: waiver.anchors.map { Passage(range: $0.range, quote: $0.quote) },
      reason: waiver.reason,
      comment: disclosure.reasons(waiver.comment, restingOn: []),
      stamp: ReportedStamp(waiver.stamp))
  }

  func notChecked(of claims: [ReportedClaim], waivers: [ReportedWaiver]) -> NotChecked {
    func numbers(_ stage: Stage) -> [Int] { claims.filter { $0.stage == stage }.map(\.number) }
    return NotChecked(
      proposals: numbers(.proposed), open: numbers(.open), stale: numbers(.stale),
      uncovered: passages(dossier.coverage.unchecked),
      uncoveredWords: dossier.coverage.uncheckedWords, waived: waivers)
  }
}

extension Sourcing {
  fileprivate var isSingle: Bool {
    self == .singlePrimary || self == .singleSecondary || self == .circular
  }
}

extension ReportedClaim {
  fileprivate var hasDissent: Bool {
    outcome.hasDissent || details.contains(where: \.outcome.hasDissent)
  }
}
