/// What a flag or a note is about.
public enum Target: Hashable, Sendable {
  case article
  case claim(ClaimReference)
  case flag(Int)
}

/// A problem somebody raised.
public struct Flag: Hashable, Sendable {
  /// Permanent, per article, from 1.
  public var number: Int
  public var target: Target
  public var reason: FlagReason
  public var severity: FlagSeverity
  public var comment: String?
  /// Who has to answer it: a person's id.
  public var owner: String?
  public var raised: Stamp
  public var ending: Ending?

  public init(
    number: Int, target: Target, reason: FlagReason, severity: FlagSeverity,
    comment: String? = nil, owner: String? = nil, raised: Stamp, ending: Ending? = nil
  ) {
    self.number = number
    self.target = target
    self.reason = reason
    self.severity = severity
    self.comment = comment
    self.owner = owner
    self.raised = raised
    self.ending = ending
  }

  public var isOpen: Bool { ending == nil }

  /// How a flag ended.
  public struct Ending: Hashable, Sendable {
    public var resolution: FlagResolution
    public var comment: String?
    public var stamp: Stamp

    public init(resolution: FlagResolution, comment: String? = nil, stamp: Stamp) {
      self.resolution = resolution
      self.comment = comment
      self.stamp = stamp
    }
  }
}

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

/// Words that need no check, and why.
public struct Waiver: Hashable, Sendable {
  /// Permanent, per article, from 1.
  public var number: Int
  public var anchors: [Anchor]
  public var reason: WaiverReason
  public var comment: String?
  public var stamp: Stamp

  public init(
    number: Int, anchors: [Anchor], reason: WaiverReason, comment: String? = nil, stamp: Stamp
  ) {
    self.number = number
    self.anchors = anchors
    self.reason = reason
    self.comment = comment
    self.stamp = stamp
  }
}
