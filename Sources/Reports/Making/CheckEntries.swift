import Claims
import Prose

extension ReportMaker {
  mutating func checks(on claim: Claim) -> [ReportedCheck] {
    claim.checks.map { check in
      let sources = sources(restingOn: check.stamp)
      let (rationale, shouldRead) = words(of: check.stamp.index) { disclosure in
        (
          disclosure.reasons(check.rationale, restingOn: sources),
          disclosure.reasons(check.shouldRead, restingOn: [])
        )
      }
      return ReportedCheck(
        detail: check.detail,
        verdict: check.verdict,
        said: check.said,
        rationale: rationale,
        shouldRead: shouldRead,
        isDissent: isDissent(check, on: claim),
        stamp: ReportedStamp(check.stamp))
    }
  }

  /// What the checks on a claim, or on one detail of it, amount to.
  mutating func outcome(of claim: Claim, _ letter: DetailLetter? = nil) -> Outcome {
    let proposal = claim.checks(of: letter).last { $0.shouldRead != nil }
    return Outcome(
      verdict: claim.verdict(of: letter),
      said: claim.said(of: letter),
      shouldRead: disclosure.repeated(proposal?.shouldRead),
      hasDissent: claim.isDisputed(of: letter),
      verdicts: claim.verdictsInForce(of: letter).reduce(into: [:]) { verdicts, check in
        verdicts[check.stamp.person] = check.verdict
      })
  }

  /// Whether it is a person's last word, and another than the verdict in force.
  private func isDissent(_ check: Check, on claim: Claim) -> Bool {
    check.verdict != claim.verdict(of: check.detail)
      && claim.verdictsInForce(of: check.detail).contains(check)
  }
}
