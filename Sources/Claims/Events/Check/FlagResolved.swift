/// A flag was answered.
public struct FlagResolved: EventPayload, Hashable {
  public static let type = "flag.resolved"

  public var number: Int
  public var resolution: FlagResolution
  public var comment: String?

  public init(number: Int, resolution: FlagResolution, comment: String? = nil) {
    self.number = number
    self.resolution = resolution
    self.comment = comment
  }

  public var fields: EventFields {
    var writer = FieldWriter()
    writer.open("number", number)
    writer.open("resolution", term: resolution)
    writer.seal("comment", comment)
    return writer.fields
  }

  public init(fields: EventFields) throws {
    let reader = FieldReader(Self.type, fields)
    number = try reader.open("number")
    resolution = try reader.term("resolution")
    comment = try reader.sealedIfPresent("comment")
  }

  public func apply(to dossier: inout Dossier, stamp: Stamp) throws {
    guard let index = dossier.flags.firstIndex(where: { $0.number == number }) else {
      throw fault("there is no flag \(number)")
    }
    dossier.flags[index].ending = Flag.Ending(
      resolution: resolution, comment: comment, stamp: stamp)
  }

  public var summary: String { "resolve flag \(number): \(resolution.rawValue)" }
}
