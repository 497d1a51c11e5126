import Claims
import Prose

extension ReportMaker {
  mutating func checks(on claim: Claim) -> [ReportedCheck] {
    let sources = sources(citedFor: claim)
    return claim.checks.map { check in
      ReportedCheck(
        detail: check.detail,
        verdict: check.verdict,
        said: check.said,
        rationale: disclosure.reasons(check.rationale, restingOn: sources),
        shouldRead: disclosure.reasons(check.shouldRead, restingOn: []),
        isDissent: isDissent(check, on: claim),
        stamp: ReportedStamp(check.stamp))
    }
  }

  /// What the checks on a claim, or on one detail of it, amount to.
  mutating func outcome(of claim: Claim, _ letter: DetailLetter? = nil) -> Outcome {
    let proposal = claim.checks.last { $0.detail == letter && $0.shouldRead != nil }
    return Outcome(
      verdict: verdict(of: claim, letter),
      said: said(of: claim, letter),
      shouldRead: proposal.flatMap { disclosure.repeated($0.shouldRead) },
      hasDissent: claim.checks.contains { $0.detail == letter && isDissent($0, on: claim) })
  }

  private func isDissent(_ check: Check, on claim: Claim) -> Bool {
    guard let verdict = check.verdict else { return false }
    return verdict != self.verdict(of: claim, check.detail)
  }
}
