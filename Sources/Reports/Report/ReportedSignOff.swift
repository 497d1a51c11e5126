public import Claims

/// Somebody's signature under the article as they saw it.
public struct ReportedSignOff: Hashable, Sendable {
  public let role: Role
  /// How many events they saw; the signature is over the root of these.
  public let seen: Int
  /// The signer's public key: `name+id+key` (C2SP signed-note).
  public let key: String
  /// The key's id and its cosignature over the head of the events seen, in base64.
  public let cosignature: String
  /// Whether something they signed for changed since.
  public let isStale: Bool
  public let stamp: ReportedStamp
  public let revoked: ReportedStamp?

  public var holds: Bool { !isStale && revoked == nil }
}
