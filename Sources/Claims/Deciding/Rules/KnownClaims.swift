extension Dossier {
  /// Refuses references to what is not there, and names the numbers that are.
  func require(_ references: [ClaimReference]) throws {
    guard !references.isEmpty else {
      throw Refusal(
        code: "claim.none", message: "no claim is named", remedy: "tickmark list")
    }
    for reference in references where !holds(reference) { throw unknown(reference) }
  }

  /// Refuses references to what is not there, or no longer a claim of the article.
  func requireActive(_ references: [ClaimReference]) throws {
    try require(references)
    for reference in references {
      guard let claim = claim(reference.number), let withdrawal = claim.withdrawal else { continue }
      throw Refusal(
        code: "claim.withdrawn",
        message: "claim \(claim.number) was withdrawn: \(withdrawal.reason)",
        remedy: remedy(forWithdrawn: claim), claims: [reference])
    }
  }

  /// Refuses numbers of claims that are not there or no longer in the list, and gives the claims.
  func activeClaims(_ numbers: [Int]) throws -> [Claim] {
    try requireActive(numbers.map { ClaimReference($0) })
    return numbers.compactMap(claim)
  }

  func unknown(_ reference: ClaimReference) -> Refusal {
    guard let claim = claim(reference.number) else {
      return Refusal(
        code: "claim.unknown", message: "there is no claim \(reference.number)\(known)",
        remedy: "tickmark list", claims: [])
    }
    let letters =
      claim.details.isEmpty
      ? "it has no details"
      : "its details are a to \(DetailLetter(index: claim.details.count - 1))"
    return Refusal(
      code: "detail.unknown", message: "there is no \(reference): \(letters)",
      remedy: "tickmark show \(claim.number)", claims: [ClaimReference(claim.number)])
  }

  private var known: String {
    guard let first = claims.first?.number, let last = claims.last?.number else {
      return "; the article has none yet"
    }
    return first == last ? "; there is only \(first)" : "; they run from \(first) to \(last)"
  }

  private func remedy(forWithdrawn claim: Claim) -> String {
    claim.successors.isEmpty
      ? "tickmark log \(claim.number)"
      : "tickmark show \(claim.successors.map(String.init).joined(separator: ","))"
  }
}
