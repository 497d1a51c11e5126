/// A sign-off was taken back.
public struct SignOffRevoked: EventPayload, Hashable {
  public static let type = "signoff.revoked"

  /// The index of the sign-off's event.
  public var index: Int
  public var reason: String?

  public init(index: Int, reason: String? = nil) {
    self.index = index
    self.reason = reason
  }

  public var fields: EventFields {
    var writer = FieldWriter()
    writer.open("index", index)
    writer.seal("reason", reason)
    return writer.fields
  }

  public init(fields: EventFields) throws {
    let reader = FieldReader(Self.type, fields)
    index = try reader.open("index")
    reason = try reader.sealedIfPresent("reason")
  }

  public func apply(to dossier: inout Dossier, stamp: Stamp) throws {
    let place = dossier.signOffs.firstIndex { $0.stamp.index == index && $0.revoked == nil }
    guard let place else { throw fault("there is no sign-off at event \(index)") }
    dossier.signOffs[place].revoked = stamp
  }

  public var changesRecord: Bool { false }
  public var isWork: Bool { false }
  public var summary: String { "revoke a sign-off" }
}
