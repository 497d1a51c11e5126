/// The desk's log was begun. Its first event.
public struct DeskOpened: DeskPayload, Hashable {
  public static let type = "desk.opened"

  public var name: String?

  public init(name: String? = nil) { self.name = name }

  public var fields: EventFields {
    var writer = FieldWriter()
    writer.seal("name", name)
    return writer.fields
  }

  public init(fields: EventFields) throws {
    name = try FieldReader(Self.type, fields).sealedIfPresent("name")
  }

  public func apply(to desk: inout Desk, stamp: Stamp) throws {
    guard desk.size == 0 else { throw fault("the desk is already open") }
    desk.name = name
  }

  public var summary: String { "open the desk" }
}
