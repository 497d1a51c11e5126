public import Prose

/// All that the program proposes about one text.
public struct Analysis: Hashable, Sendable {
  /// In text order of their first copied word.
  public var proposals: [Proposal]
  public var attributions: [Attribution]
  /// Every detail of the text, whether or not a claim carries it, in text order.
  public var details: [Detail]
  /// Runs of content words that no claim and no attribution's own words hold.
  public var uncovered: [TextRange]
  public var findings: [Finding]
  /// Sentences and clauses that claim nothing, in text order; their words are in `uncovered` too.
  public var setAside: [SetAside]

  public init(
    proposals: [Proposal] = [], attributions: [Attribution] = [], details: [Detail] = [],
    uncovered: [TextRange] = [], findings: [Finding] = [], setAside: [SetAside] = []
  ) {
    self.proposals = proposals
    self.attributions = attributions
    self.details = details
    self.uncovered = uncovered
    self.findings = findings
    self.setAside = setAside
  }
}
