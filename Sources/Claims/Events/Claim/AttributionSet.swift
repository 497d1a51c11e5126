/// A person said who claims are attributed to.
public struct AttributionSet: EventPayload, Hashable {
  public static let type = "attribution.set"

  public var numbers: [Int]
  public var attribution: ClaimAttribution

  public init(numbers: [Int], attribution: ClaimAttribution) {
    self.numbers = numbers
    self.attribution = attribution
  }

  public var fields: EventFields {
    var writer = FieldWriter()
    writer.open("claims", numbers)
    writer.seal(attribution)
    return writer.fields
  }

  public init(fields: EventFields) throws {
    let reader = FieldReader(Self.type, fields)
    numbers = try reader.open("claims")
    guard let attribution = try reader.attribution() else {
      throw EventFault(type: Self.type, message: "attribution is missing")
    }
    self.attribution = attribution
  }

  public func apply(to dossier: inout Dossier, stamp: Stamp) throws {
    for number in numbers {
      try dossier.update(claim: number, for: Self.type) { claim in
        claim.attribution = attribution
        claim.attributed = stamp
      }
    }
  }

  public var summary: String { "attribute \(NumberList(numbers))" }
}
