/// What a checkpoint says: a log's name, its size and its root (C2SP tlog-checkpoint, no extensions).
public struct Checkpoint: Hashable, Sendable {
  public let origin: String
  public let head: TreeHead

  public init(origin: String, head: TreeHead) {
    self.origin = origin
    self.head = head
  }

  /// Three lines.
  public var text: String { "\(origin)\n\(head.size)\n\(head.root.base64)\n" }

  /// Nil for anything but the three lines as this program writes them.
  public init?(parsing text: String) {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    guard lines.count == 4, lines[3].isEmpty, !lines[0].isEmpty, let size = Int(lines[1]),
      let root = Hash(base64: lines[2])
    else { return nil }
    self.init(origin: String(lines[0]), head: TreeHead(size: size, root: root))
    guard size >= 0, self.text == text else { return nil }
  }
}
