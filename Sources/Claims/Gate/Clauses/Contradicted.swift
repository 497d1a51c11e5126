/// No confirmed claim against which evidence was recorded after the verdict.
func contradicted(_ dossier: Dossier, _ policy: Policy) -> [Finding] {
  dossier.gatedClaims.filter { claim in
    guard let check = claim.deciding(), check.verdict?.stands == true else { return false }
    return dossier.citations.contains { citation in
      citation.target.number == claim.number && citation.stance == .contradicts
        && citation.stamp.index > check.stamp.index
    }
  }.map { claim in
    Finding(
      "gate.contradicted", .blocker, on: claim,
      message: "\(claim.number) was \(claim.verdict()?.rawValue ?? "") before evidence against it",
      remedy: "tickmark show \(claim.number), then verify it again")
  }
}
