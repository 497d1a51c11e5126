/// An event about earlier acts: it changes nothing by itself, since the fold leaves the acts' events out or
/// takes them in.
public protocol EventOfActs: EventPayload {
  /// The indices of the acts' first events.
  var acts: [Int] { get }

  init(acts: [Int])
}

extension EventOfActs {
  public var fields: EventFields {
    var writer = FieldWriter()
    writer.open("acts", acts)
    return writer.fields
  }

  public init(fields: EventFields) throws {
    self.init(acts: try FieldReader(Self.type, fields).open("acts"))
  }

  public func apply(to dossier: inout Dossier, stamp: Stamp) throws {}
}
