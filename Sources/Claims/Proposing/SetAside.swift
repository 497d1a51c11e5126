public import Prose

/// Words that hold no claim, and why: a waiver the program suggests and a person may grant.
public struct SetAside: Hashable, Sendable {
  public var range: TextRange
  public var reason: WaiverReason
  /// What shows it (`question`, `evaluative`, `normative`).
  public var why: String

  public init(range: TextRange, reason: WaiverReason, why: String) {
    self.range = range
    self.reason = reason
    self.why = why
  }
}
