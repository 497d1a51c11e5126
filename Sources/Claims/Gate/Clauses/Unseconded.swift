/// A second person came to the same verdict, where the desk asks for it.
func unseconded(_ dossier: Dossier, _ policy: Policy) -> [Finding] {
  guard policy.twoCheckers else { return [] }
  return dossier.gatedClaims.filter { claim in
    claim.verdict() != nil && !claim.isSeconded() && !claim.isDisputed()
  }.map { claim in
    Finding(
      "gate.unseconded", .major, on: claim,
      message: "\(claim.number) was checked by one person only",
      remedy: "tickmark verify VERDICT \(claim.number) --by NAME")
  }
}
