/// Changes what a person does at the desk.
public struct ChangeRoles: DeskCommand {
  /// The person's id.
  public var person: String
  /// All roles from now on.
  public var roles: [Role]

  public init(person: String, roles: [Role]) {
    self.person = person
    self.roles = roles
  }

  public func decide(on desk: Desk) throws -> [any DeskPayload] {
    guard let known = desk.person(person) else {
      throw Refusal(
        code: "person.unknown", message: "there is no person \(person)",
        remedy: "tickmark person list")
    }
    let roles = roles.withoutRepeats
    return known.roles == roles ? [] : [PersonRoleChanged(person: person, roles: roles)]
  }
}
