/// Takes claims out of the article's list; they stay in the record.
public struct DropClaims: Command {
  public var numbers: [Int]
  public var reason: String

  public init(numbers: [Int], reason: String) {
    self.numbers = numbers
    self.reason = reason
  }

  public func decide(on dossier: Dossier, by person: Person) throws -> [any EventPayload] {
    let claims = try dossier.activeClaims(numbers.withoutRepeats)
    let reason = try requiredText(
      reason, code: "claim.no-reason", message: "a claim is not dropped without a reason",
      remedy: "tickmark claim drop \(claims.map { "\($0.number)" }.joined(separator: ",")) -m WHY")
    return claims.map(\.number).batches().map { ClaimWithdrawn(numbers: $0, reason: reason) }
  }
}
