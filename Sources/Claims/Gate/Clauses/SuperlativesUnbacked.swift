/// Claims with a superlative (*first*, *only*, *largest*) rest on as many independent sources as the desk
/// asks for.
func superlativesUnbacked(_ dossier: Dossier, _ policy: Policy) -> [Finding] {
  guard policy.superlativeSources > 1 else { return [] }
  return dossier.gatedClaims.compactMap { claim in
    let reference = ClaimReference(claim.number)
    guard let index = claim.details.firstIndex(where: { $0.kind == .superlative }) else {
      return nil
    }
    let sources = dossier.independentSources(of: reference)
    guard sources < policy.superlativeSources else { return nil }
    return Finding(
      "gate.superlative", .major, on: claim, detail: DetailLetter(index: index),
      message: "\(reference) says \"\(claim.details[index].text)\" on \(sources) independent "
        + "sources of \(policy.superlativeSources)",
      remedy: "tickmark source URL|FILE \(reference)")
  }
}
