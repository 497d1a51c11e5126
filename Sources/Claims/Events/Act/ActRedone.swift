/// Acts that had been taken back were taken up again.
public struct ActRedone: EventPayload, Hashable {
  public static let type = "act.redone"

  /// The indices of the acts' first events.
  public var acts: [Int]

  public init(acts: [Int]) { self.acts = acts }

  public var fields: EventFields {
    var writer = FieldWriter()
    writer.open("acts", acts)
    return writer.fields
  }

  public init(fields: EventFields) throws {
    acts = try FieldReader(Self.type, fields).open("acts")
  }

  /// Changes nothing by itself: the fold takes the acts' events in again.
  public func apply(to dossier: inout Dossier, stamp: Stamp) throws {}

  public var summary: String { "redo" }
}
