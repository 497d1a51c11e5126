/// Somebody outside vouched that a checkpoint was there at some time.
public struct AnchorAttached: DeskPayload, Hashable {
  public static let type = "anchor.attached"

  /// How many heads the checkpoint covers.
  public var size: Int
  public var kind: AnchorKind
  /// The token's SHA-256, in hexadecimal.
  public var sha256: String
  /// When the token says that was, as `2026-11-22T09:30:00Z`; nil where it does not say so by itself.
  public var time: String?

  public init(size: Int, kind: AnchorKind, sha256: String, time: String? = nil) {
    self.size = size
    self.kind = kind
    self.sha256 = sha256
    self.time = time
  }

  public var fields: EventFields {
    var writer = FieldWriter()
    writer.open("size", size)
    writer.open("kind", term: kind)
    writer.open("time", time)
    writer.seal("sha256", sha256)
    return writer.fields
  }

  public init(fields: EventFields) throws {
    let reader = FieldReader(Self.type, fields)
    size = try reader.open("size")
    kind = try reader.term("kind")
    time = try reader.openIfPresent("time")
    sha256 = try reader.sealed("sha256")
  }

  public func apply(to desk: inout Desk, stamp: Stamp) throws {
    desk.anchors.append(
      DeskAnchor(size: size, kind: kind, sha256: sha256, time: time, attached: stamp))
  }

  public var summary: String { "keep a time stamp of the checkpoint of \(size) heads" }
}
