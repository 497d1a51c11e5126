/// No claim that changed after it was decided.
func stale(_ dossier: Dossier, _ policy: Policy) -> [Finding] {
  dossier.gatedClaims.filter(\.isStale).map { claim in
    Finding(
      "gate.stale", .blocker, on: claim,
      message: "\(claim.number) changed after it was checked",
      remedy: "tickmark show \(claim.number)")
  }
}
