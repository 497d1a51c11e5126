import Claims
import Prose

extension ReportMaker {
  func stage(of claim: Claim) -> Stage {
    if claim.withdrawal != nil { return .withdrawn }
    if claim.changed != nil && !claim.checks.isEmpty { return .stale }
    if !claim.isAccepted && claim.checks.isEmpty { return .proposed }
    guard let verdict = verdict(of: claim, nil) else { return .open }
    let people = Set(
      claim.checks.filter { $0.detail == nil && $0.verdict == verdict }.map(\.stamp.person))
    return people.count > 1 ? .seconded : .checked
  }

  func verdict(of claim: Claim, _ letter: DetailLetter?) -> Verdict? {
    claim.checks.last { $0.detail == letter && $0.verdict != nil }?.verdict
  }

  func said(of claim: Claim, _ letter: DetailLetter?) -> Said? {
    claim.checks.last { $0.detail == letter && $0.said != nil }?.said
  }

  func sourcing(of claim: Claim) -> Sourcing {
    citations(for: claim).isEmpty ? claim.articleSourcing : .singlePrimary
  }

  func coverage() -> ReportedCoverage {
    ReportedCoverage(words: revision.contentWords.count, claimed: 0, waived: 0, uncovered: 0)
  }

  func uncovered() -> [TextRange] { [] }
}
