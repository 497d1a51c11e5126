/// A public key the desk knows.
public struct DeskKey: Hashable, Sendable {
  /// The person whose key it is; nil for the ledger's own.
  public var person: String?
  /// `name+id+key` (C2SP signed-note).
  public var key: String
  public var registered: Stamp
  public var revoked: Stamp?

  public init(person: String?, key: String, registered: Stamp, revoked: Stamp? = nil) {
    self.person = person
    self.key = key
    self.registered = registered
    self.revoked = revoked
  }
}

extension Desk {
  /// The key in force of a person, or of the ledger.
  public func key(of person: String?) -> DeskKey? {
    keys.last { $0.person == person && $0.revoked == nil }
  }
}
