/// Adds somebody to the desk.
public struct AddPerson: DeskCommand {
  public var name: String
  public var roles: [Role]

  public init(name: String, roles: [Role] = []) {
    self.name = name
    self.roles = roles
  }

  public func decide(on desk: Desk) throws -> [any DeskPayload] {
    let name = try requiredText(
      name, code: "person.nameless", message: "the person has no name",
      remedy: "tickmark person add NAME")
    if let twin = desk.people.first(where: { $0.name.lowercased() == name.lowercased() }) {
      throw Refusal(
        code: "person.exists", message: "\(twin.name) is already at the desk (\(twin.id))",
        remedy: "tickmark person list")
    }
    let person = PersonAdded(
      person: "p\(desk.people.count + 1)", name: name, roles: roles.withoutRepeats)
    return [person]
  }
}
