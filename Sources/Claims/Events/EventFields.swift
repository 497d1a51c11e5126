/// An event's fields: open ones stand in the leaf; sealed ones are salted disclosures of which the leaf
/// holds only the digest. Free text, hashes of evidence and all that can grow long are always sealed.
public struct EventFields: Hashable, Sendable {
  /// No fractions and no nulls.
  public var open: JSONObject
  /// No fractions and no nulls.
  public var sealed: JSONObject

  public init(open: JSONObject = [:], sealed: JSONObject = [:]) {
    self.open = open
    self.sealed = sealed
  }
}
