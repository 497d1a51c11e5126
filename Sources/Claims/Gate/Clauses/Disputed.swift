/// No claim or detail on which two people came to different verdicts.
func disputed(_ dossier: Dossier, _ policy: Policy) -> [Finding] {
  dossier.gatedClaims.flatMap { claim in
    claim.answeredParts.filter(claim.isDisputed).map { part in
      let reference = ClaimReference(claim.number, part)
      let verdicts = claim.verdictsInForce(of: part).compactMap(\.verdict?.rawValue)
      return Finding(
        "gate.disputed", .blocker, on: claim, detail: part,
        message: "two people differ on \(reference): \(verdicts.joined(separator: ", "))",
        remedy: "tickmark show \(claim.number), then one of them verifies it again")
    }
  }
}
