/// What a key of a signed note signs: the byte C2SP assigns to the kind.
public enum SignatureKind: UInt8, Hashable, Sendable {
  /// The note's text.
  case note = 0x01
  /// A time and the checkpoint: "this was the largest tree I had seen".
  case cosignature = 0x04
}
