/// Acts were taken back: the dossier is what it was without them, and the record keeps them.
public struct ActUndone: EventPayload, Hashable {
  public static let type = "act.undone"

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

  /// Changes nothing by itself: the fold leaves the acts' events out.
  public func apply(to dossier: inout Dossier, stamp: Stamp) throws {}

  public var summary: String { "undo" }
}
