public import Claims

/// What a report needs to know beside the dossier.
public struct ReportCircumstances: Hashable, Sendable {
  /// What lint found in the text.
  public var lint: [Finding]
  /// The desk's rules in force.
  public var policy: Policy
  /// The program's name and version.
  public var tool: String
  public var head: LedgerHead

  public init(
    lint: [Finding] = [], policy: Policy = Policy(), tool: String,
    head: LedgerHead
  ) {
    self.lint = lint
    self.policy = policy
    self.tool = tool
    self.head = head
  }
}
