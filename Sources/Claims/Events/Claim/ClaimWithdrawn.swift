/// Claims were taken out of the article's list; they stay in the record.
public struct ClaimWithdrawn: EventPayload, Hashable {
  public static let type = "claim.withdrawn"

  public var numbers: [Int]
  public var reason: String

  public init(numbers: [Int], reason: String) {
    self.numbers = numbers
    self.reason = reason
  }

  public var fields: EventFields {
    var writer = FieldWriter()
    writer.open("claims", numbers)
    writer.seal("reason", reason)
    return writer.fields
  }

  public init(fields: EventFields) throws {
    let reader = FieldReader(Self.type, fields)
    numbers = try reader.open("claims")
    reason = try reader.sealed("reason")
  }

  public func apply(to dossier: inout Dossier, stamp: Stamp) throws {
    for number in numbers {
      try dossier.update(claim: number, for: Self.type) { claim in
        claim.suspension = nil
        claim.withdrawal = Claim.Withdrawal(reason: reason, stamp: stamp)
      }
    }
  }

  public var summary: String { "drop \(NumberList(numbers))" }
}
