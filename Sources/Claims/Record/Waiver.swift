public import Prose

/// Words that need no check, and why.
public struct Waiver: Hashable, Sendable {
  /// Permanent, per article, from 1.
  public var number: Int
  public var anchors: [Anchor]
  public var reason: WaiverReason
  public var comment: String?
  public var stamp: Stamp
  /// When and by whom it was taken back.
  public var withdrawn: Stamp?

  public init(
    number: Int, anchors: [Anchor], reason: WaiverReason, comment: String? = nil, stamp: Stamp
  ) {
    self.number = number
    self.anchors = anchors
    self.reason = reason
    self.comment = comment
    self.stamp = stamp
    withdrawn = nil
  }

  public var isActive: Bool { withdrawn == nil }
  public var ranges: [TextRange] { anchors.map(\.range) }
}
