/// Every claim was decided by a person, or all its words waived. A proposal is nobody's decision.
func undecided(_ dossier: Dossier, _ policy: Policy) -> [Finding] {
  guard policy.everyClaimDecided else { return [] }
  return dossier.claims.filter { claim in
    !claim.isWithdrawn && !claim.isDecided && !claim.isStale && !dossier.isWaived(claim)
  }.map { claim in
    Finding(
      "gate.undecided", .major, on: claim, message: dossier.state(ofUndecided: claim),
      remedy: dossier.nextStep(forUndecided: claim))
  }
}

extension Dossier {
  fileprivate func state(ofUndecided claim: Claim) -> String {
    let work = claim.isAccepted ? "has no verdict" : "is proposed, and nobody has looked at it"
    return "\(claim.number) \(work)\(isSourced(claim) ? "" : "; no source")"
  }

  fileprivate func nextStep(forUndecided claim: Claim) -> String {
    if !claim.isAccepted { return "tickmark claim accept \(claim.number)" }
    return isSourced(claim)
      ? "tickmark verify VERDICT \(claim.number)" : "tickmark source URL|FILE \(claim.number)"
  }

  private func isSourced(_ claim: Claim) -> Bool {
    !citations(for: ClaimReference(claim.number)).isEmpty
  }
}
