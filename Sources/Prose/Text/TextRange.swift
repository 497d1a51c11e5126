/// A stretch of an article's text, as half-open UTF-8 byte offsets into the exact stored bytes.
public struct TextRange: Hashable, Sendable {
  /// The offset of the first byte.
  public var start: Int
  /// The offset after the last byte; never below `start`.
  public var end: Int

  /// - Precondition: `0 <= start <= end`.
  public init(_ start: Int, _ end: Int) {
    precondition(0 <= start && start <= end, "a range cannot end before it starts")
    self.start = start
    self.end = end
  }

  /// The number of bytes.
  public var count: Int { end - start }
  public var isEmpty: Bool { start == end }

  public func contains(_ offset: Int) -> Bool { start <= offset && offset < end }
  public func contains(_ other: TextRange) -> Bool { start <= other.start && other.end <= end }
  public func overlaps(_ other: TextRange) -> Bool { start < other.end && other.start < end }

  /// The smallest range that holds both.
  public func union(_ other: TextRange) -> TextRange {
    TextRange(min(start, other.start), max(end, other.end))
  }

  /// What both share; nil where they do not meet.
  public func intersection(_ other: TextRange) -> TextRange? {
    let (low, high) = (max(start, other.start), min(end, other.end))
    return low < high ? TextRange(low, high) : nil
  }
}

extension TextRange: Comparable {
  /// Text order: by start, then by end.
  public static func < (left: TextRange, right: TextRange) -> Bool {
    (left.start, left.end) < (right.start, right.end)
  }
}

extension TextRange: CustomStringConvertible {
  public var description: String { "\(start)..<\(end)" }
}
