/// Claims were joined into one, whose `claim.added` event follows.
public struct ClaimMerged: EventPayload, Hashable {
  public static let type = "claim.merged"

  public var numbers: [Int]
  public var into: Int

  public init(numbers: [Int], into: Int) {
    self.numbers = numbers
    self.into = into
  }

  public var fields: EventFields {
    var writer = FieldWriter()
    writer.open("claims", numbers)
    writer.open("into", into)
    return writer.fields
  }

  public init(fields: EventFields) throws {
    let reader = FieldReader(Self.type, fields)
    numbers = try reader.open("claims")
    into = try reader.open("into")
  }

  public func apply(to dossier: inout Dossier, stamp: Stamp) throws {
    for number in numbers {
      try dossier.update(claim: number, for: Self.type) { claim in
        claim.successors.append(into)
        claim.suspension = nil
        claim.withdrawal = Claim.Withdrawal(
          reason: "joined into \(into)", type: Self.type, stamp: stamp)
      }
    }
  }

  public var summary: String { "join \(NumberList(numbers)) into \(into)" }
}
