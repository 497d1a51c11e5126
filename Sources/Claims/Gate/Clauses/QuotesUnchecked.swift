/// Every quotation was compared with a record of what was said.
func quotesUnchecked(_ dossier: Dossier, _ policy: Policy) -> [Finding] {
  guard policy.quotesChecked else { return [] }
  return dossier.gatedClaims.filter { claim in
    claim.isQuoted && claim.said() == nil
  }.map { claim in
    Finding(
      "gate.quote", .blocker, on: claim,
      message: "\(claim.number) quotes somebody, and nobody has checked that it was said",
      remedy: "tickmark verify --said as-given \(claim.number)")
  }
}
