/// Somebody joined the desk.
public struct PersonAdded: DeskPayload, Hashable {
  public static let type = "person.added"

  /// The pseudonym all other events name the person by: `p1`.
  public var person: String
  public var name: String
  public var roles: [Role]

  public init(person: String, name: String, roles: [Role] = []) {
    self.person = person
    self.name = name
    self.roles = roles
  }

  public var fields: EventFields {
    var writer = FieldWriter()
    writer.open("person", person)
    writer.open("roles", roles.map(\.rawValue))
    writer.seal("name", name)
    return writer.fields
  }

  public init(fields: EventFields) throws {
    let reader = FieldReader(Self.type, fields)
    person = try reader.open("person")
    roles = try reader.terms("roles")
    name = try reader.sealed("name")
  }

  public func apply(to desk: inout Desk, stamp: Stamp) throws {
    guard desk.person(person) == nil else { throw fault("\(person) is already there") }
    desk.people.append(Person(id: person, name: name, roles: roles, added: stamp))
  }

  public var summary: String { "add person \(person)" }
}
