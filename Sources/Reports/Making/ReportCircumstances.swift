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
  /// Words known to mention a protected source whose name is not in the dossier: who derives a report
  /// again from a bundle has to take the desk's word for these.
  public var keptBack: Set<String>

  public init(
    lint: [Finding] = [], policy: Policy = Policy(), tool: String,
    head: LedgerHead, keptBack: Set<String> = []
  ) {
    self.lint = lint
    self.policy = policy
    self.tool = tool
    self.head = head
    self.keptBack = keptBack
  }
}
