/// A key no longer signs for anybody; what it signed before stands.
public struct KeyRevoked: DeskPayload, Hashable {
  public static let type = "key.revoked"

  public var key: String

  public init(key: String) { self.key = key }

  public var fields: EventFields {
    var writer = FieldWriter()
    writer.open("key", key)
    return writer.fields
  }

  public init(fields: EventFields) throws {
    key = try FieldReader(Self.type, fields).open("key")
  }

  public func apply(to desk: inout Desk, stamp: Stamp) throws {
    guard let index = desk.keys.firstIndex(where: { $0.key == key && $0.revoked == nil }) else {
      throw fault("there is no such key in force")
    }
    desk.keys[index].revoked = stamp
  }

  public var summary: String { "revoke a key" }
}
