public import Claims

/// What a report was made under; its export records all of it.
public struct ExportConditions: Hashable, Sendable {
  /// For whom it was made.
  public var profile: String
  /// The rules its gate was asked under.
  public var policy: Policy
  /// The program's name and version.
  public var tool: String

  public init(profile: String, policy: Policy, tool: String) {
    self.profile = profile
    self.policy = policy
    self.tool = tool
  }
}
