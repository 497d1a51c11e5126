/// An outsider's time stamp of one of the ledger's checkpoints.
public struct DeskAnchor: Hashable, Sendable {
  /// How many heads the checkpoint covers.
  public var size: Int
  public var kind: AnchorKind
  /// The token's SHA-256, in hexadecimal.
  public var sha256: String
  /// When the token says that was; nil where it does not say so by itself.
  public var time: String?
  public var attached: Stamp
}
