/// Somebody who works at the desk.
public struct Person: Hashable, Sendable {
  /// A pseudonym: `p1`, `p2`, …
  public var id: String
  public var name: String
  public var roles: [Role]

  public init(id: String, name: String, roles: [Role] = []) {
    self.id = id
    self.name = name
    self.roles = roles
  }
}
