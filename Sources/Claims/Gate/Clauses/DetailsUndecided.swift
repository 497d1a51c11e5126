/// Every detail has a verdict of its own, where the desk asks for it.
func detailsUndecided(_ dossier: Dossier, _ policy: Policy) -> [Finding] {
  guard policy.everyDetailDecided else { return [] }
  return dossier.gatedClaims.flatMap { claim in
    claim.answeredParts.compactMap { part in
      guard let part, claim.verdict(of: part) == nil else { return nil }
      let reference = ClaimReference(claim.number, part)
      return Finding(
        "gate.detail", .major, on: claim, detail: part, message: "\(reference) has no verdict",
        remedy: "tickmark verify VERDICT \(reference)")
    }
  }
}
