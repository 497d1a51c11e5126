/// A person took proposed claims up.
public struct ClaimAccepted: EventPayload, Hashable {
  public static let type = "claim.accepted"

  public var numbers: [Int]

  public init(numbers: [Int]) { self.numbers = numbers }

  public var fields: EventFields {
    var writer = FieldWriter()
    writer.open("claims", numbers)
    return writer.fields
  }

  public init(fields: EventFields) throws {
    numbers = try FieldReader(Self.type, fields).open("claims")
  }

  public func apply(to dossier: inout Dossier, stamp: Stamp) throws {
    for number in numbers {
      try dossier.update(claim: number, for: Self.type) { $0.isAccepted = true }
    }
  }

  public var summary: String { "accept \(NumberList(numbers))" }
}
