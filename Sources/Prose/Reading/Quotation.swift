/// A stretch between quotation marks.
public struct Quotation: Hashable, Sendable {
  /// With its marks.
  public var range: TextRange
  /// Without its marks.
  public var content: TextRange
  /// Whether a closing mark was found; a quotation that runs over a paragraph has none there.
  public var isClosed: Bool

  public init(range: TextRange, content: TextRange, isClosed: Bool) {
    self.range = range
    self.content = content
    self.isClosed = isClosed
  }
}
