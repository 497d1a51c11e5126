/// A claim was taken apart into smaller ones, whose `claim.added` events follow.
public struct ClaimSplit: EventPayload, Hashable {
  public static let type = "claim.split"

  public var number: Int
  public var into: [Int]

  public init(number: Int, into: [Int]) {
    self.number = number
    self.into = into
  }

  public var fields: EventFields {
    var writer = FieldWriter()
    writer.open("number", number)
    writer.open("into", into)
    return writer.fields
  }

  public init(fields: EventFields) throws {
    let reader = FieldReader(Self.type, fields)
    number = try reader.open("number")
    into = try reader.open("into")
  }

  public func apply(to dossier: inout Dossier, stamp: Stamp) throws {
    let reason = "split into \(NumberList(into))"
    try dossier.update(claim: number, for: Self.type) { claim in
      claim.successors += into
      claim.suspension = nil
      claim.withdrawal = Claim.Withdrawal(reason: reason, type: Self.type, stamp: stamp)
    }
  }

  public var summary: String { "split \(number) into \(NumberList(into))" }
}
