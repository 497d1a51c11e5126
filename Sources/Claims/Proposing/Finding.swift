public import Prose

/// A problem the program shows.
public struct Finding: Hashable, Sendable {
  /// The rule's name, e.g. `name-variant`.
  public var code: String
  public var severity: FlagSeverity
  /// Every place in the text that takes part; two or more where places disagree.
  public var ranges: [TextRange]
  /// The claims concerned, where there are any.
  public var claims: [ClaimReference]
  public var message: String
  /// What to do next.
  public var remedy: String
  /// What else it is about, for programs: `flag`, `role`.
  public var subject: JSONObject = [:]

  public init(
    code: String, severity: FlagSeverity, ranges: [TextRange] = [], claims: [ClaimReference] = [],
    message: String, remedy: String
  ) {
    self.code = code
    self.severity = severity
    self.ranges = ranges
    self.claims = claims
    self.message = message
    self.remedy = remedy
  }
}
