/// Somebody who works at the desk.
public struct Person: Hashable, Sendable {
  /// A pseudonym: `p1`, `p2`, …
  public var id: String
  public var name: String
  public var roles: [Role]
  /// When they joined the desk, in its own log; nil for somebody made up.
  public var added: Stamp?

  public init(id: String, name: String, roles: [Role] = [], added: Stamp? = nil) {
    self.added = added
    self.id = id
    self.name = name
    self.roles = roles
  }
}
