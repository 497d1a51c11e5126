import Claims
import Prose

extension ReportMaker {
  func sourcing(of claim: Claim) -> Sourcing {
    citations(for: claim).isEmpty ? claim.articleSourcing : .singlePrimary
  }

  func coverage() -> ReportedCoverage {
    ReportedCoverage(words: revision.contentWords.count, claimed: 0, waived: 0, uncovered: 0)
  }

  func uncovered() -> [TextRange] { [] }
}
