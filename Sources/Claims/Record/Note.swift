/// A reviewer's remark.
public struct Note: Hashable, Sendable {
  /// Permanent, per article, from 1.
  public var number: Int
  public var target: Target
  public var visibility: NoteVisibility
  public var text: String
  public var stamp: Stamp

  public init(
    number: Int, target: Target, visibility: NoteVisibility = .internal, text: String, stamp: Stamp
  ) {
    self.number = number
    self.target = target
    self.visibility = visibility
    self.text = text
    self.stamp = stamp
  }
}
