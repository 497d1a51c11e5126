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
