/// Words need a check after all.
public struct WaiverWithdrawn: EventPayload, Hashable {
  public static let type = "waiver.withdrawn"

  public var number: Int
  public var comment: String?

  public init(number: Int, comment: String? = nil) {
    self.number = number
    self.comment = comment
  }

  public var fields: EventFields {
    var writer = FieldWriter()
    writer.open("number", number)
    writer.seal("comment", comment)
    return writer.fields
  }

  public init(fields: EventFields) throws {
    let reader = FieldReader(Self.type, fields)
    number = try reader.open("number")
    comment = try reader.sealedIfPresent("comment")
  }

  public func apply(to dossier: inout Dossier, stamp: Stamp) throws {
    guard let index = dossier.waivers.firstIndex(where: { $0.number == number }) else {
      throw fault("there is no waiver \(number)")
    }
    dossier.waivers[index].withdrawn = stamp
  }

  public var summary: String { "withdraw waiver \(number)" }
}
