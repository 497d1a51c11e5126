/// Claims with a superlative (*first*, *only*, *largest*) rest on as many independent sources as the desk
/// asks for.
func superlativesUnbacked(_ dossier: Dossier, _ policy: Policy) -> [Finding] {
  guard policy.superlativeSources > 1 else { return [] }
  return dossier.gatedClaims.compactMap { claim in
    let reference = ClaimReference(claim.number)
    guard let detail = claim.details.first(where: { $0.kind == .superlative }) else { return nil }
    let sources = dossier.independentSources(of: reference)
    guard sources < policy.superlativeSources else { return nil }
    return Finding(
      code: "gate.superlative", severity: .major, ranges: [detail.range], claims: [reference],
      message: "\(reference) says \"\(detail.text)\" on \(sources) independent "
        + "sources of \(policy.superlativeSources)",
      remedy: "tickmark source URL|FILE \(reference)")
  }
}
