/// Takes proposed claims up. Those already taken up are passed over.
public struct AcceptClaims: Command {
  public var numbers: [Int]

  public init(numbers: [Int]) { self.numbers = numbers }

  public func decide(on dossier: Dossier, by person: Person) throws -> [any EventPayload] {
    let claims = try dossier.activeClaims(numbers.withoutRepeats)
    return claims.filter { !$0.isAccepted }.map(\.number).batches().map {
      ClaimAccepted(numbers: $0)
    }
  }
}
