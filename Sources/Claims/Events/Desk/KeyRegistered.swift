/// A key that signs for the ledger or for a person became known to the desk.
public struct KeyRegistered: DeskPayload, Hashable {
  public static let type = "key.registered"

  /// The person whose key it is; nil for the ledger's own.
  public var person: String?
  /// The public key: `name+id+key` (C2SP signed-note).
  public var key: String

  public init(person: String? = nil, key: String) {
    self.person = person
    self.key = key
  }

  public var fields: EventFields {
    var writer = FieldWriter()
    writer.open("person", person)
    writer.open("key", key)
    return writer.fields
  }

  public init(fields: EventFields) throws {
    let reader = FieldReader(Self.type, fields)
    person = try reader.openIfPresent("person")
    key = try reader.open("key")
  }

  public func apply(to desk: inout Desk, stamp: Stamp) throws {
    guard !desk.keys.contains(where: { $0.key == key }) else {
      throw fault("the key is already registered")
    }
    if let person, desk.person(person) == nil { throw fault("there is no person \(person)") }
    desk.keys.append(DeskKey(person: person, key: key, registered: stamp))
  }

  public var summary: String { "register the key of \(person ?? "the ledger")" }
}
