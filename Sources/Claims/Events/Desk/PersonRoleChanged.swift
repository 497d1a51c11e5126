/// What a person does at the desk changed.
public struct PersonRoleChanged: DeskPayload, Hashable {
  public static let type = "person.role_changed"

  public var person: String
  /// All roles from now on.
  public var roles: [Role]

  public init(person: String, roles: [Role]) {
    self.person = person
    self.roles = roles
  }

  public var fields: EventFields {
    var writer = FieldWriter()
    writer.open("person", person)
    writer.open("roles", roles.map(\.rawValue))
    return writer.fields
  }

  public init(fields: EventFields) throws {
    let reader = FieldReader(Self.type, fields)
    person = try reader.open("person")
    roles = try reader.terms("roles")
  }

  public func apply(to desk: inout Desk, stamp: Stamp) throws {
    guard let index = desk.people.firstIndex(where: { $0.id == person }) else {
      throw fault("there is no person \(person)")
    }
    desk.people[index].roles = roles
  }

  public var summary: String { "roles of \(person)" }
}
