/// Takes back the last sign-off that a person gave in a role.
public struct RevokeSignOff: Command {
  public var role: Role
  public var reason: String?

  public init(role: Role, reason: String? = nil) {
    self.role = role
    self.reason = reason
  }

  public func decide(on dossier: Dossier, by person: Person) throws -> [any EventPayload] {
    let own = dossier.signOffs.last { $0.role == role && $0.stamp.person == person.id }
    guard let own else {
      throw Refusal(
        code: "signoff.none", message: "\(person.name) has not signed as \(role.rawValue)",
        remedy: "tickmark list --signoffs")
    }
    let reason = try freeText(reason)
    return own.revoked == nil ? [SignOffRevoked(index: own.stamp.index, reason: reason)] : []
  }
}
