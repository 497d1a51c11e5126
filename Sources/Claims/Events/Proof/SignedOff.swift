/// A person signed for the article as they saw it.
public struct SignedOff: EventPayload, Hashable {
  public static let type = "signoff"

  public var role: Role
  /// How many events they saw.
  public var seen: Int
  /// The signer's public key.
  public var key: String
  /// The key's id and its cosignature over the head of those events, in base64.
  public var cosignature: String

  public init(role: Role, seen: Int, key: String, cosignature: String) {
    self.role = role
    self.seen = seen
    self.key = key
    self.cosignature = cosignature
  }

  public var fields: EventFields {
    var writer = FieldWriter()
    writer.open("role", term: role)
    writer.open("seen", seen)
    writer.open("key", key)
    writer.open("cosignature", cosignature)
    return writer.fields
  }

  public init(fields: EventFields) throws {
    let reader = FieldReader(Self.type, fields)
    role = try reader.term("role")
    seen = try reader.open("seen")
    key = try reader.open("key")
    cosignature = try reader.open("cosignature")
  }

  public func apply(to dossier: inout Dossier, stamp: Stamp) throws {
    guard (1...max(1, stamp.index)).contains(seen) else {
      throw fault("nobody can have seen \(seen) events")
    }
    dossier.signOffs.append(
      SignOff(role: role, seen: seen, key: key, cosignature: cosignature, stamp: stamp))
  }

  public var changesRecord: Bool { false }
  public var isWork: Bool { false }
  public var summary: String { "sign off as \(role.rawValue)" }
}
