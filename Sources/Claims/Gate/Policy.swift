/// The desk's rules: what must hold before an article may run.
public struct Policy: Hashable, Sendable {
  /// How many of a thousand content words must be in a claim, an attribution or a waiver.
  public var coveragePermille: Int
  /// Whether every claim must be decided by a person, or its words waived.
  public var everyClaimDecided: Bool
  /// Whether every detail must have its own verdict.
  public var everyDetailDecided: Bool
  /// Whether the words of every quotation must be compared with a record of what was said.
  public var quotesChecked: Bool
  /// Whether every decided claim needs a second person's equal verdict.
  public var twoCheckers: Bool
  /// How many independent sources a claim with a superlative needs; 1 asks for none beyond its verdict.
  public var superlativeSources: Int
  /// The least severity of an open flag that keeps the article back.
  public var blockingSeverity: FlagSeverity
  /// In which roles the article must be signed for as it stands; a stale sign-off counts for nothing, and
  /// that of a second must be somebody else's than the checker's.
  public var signOffsRequired: [Role]

  public init(
    coveragePermille: Int = 1000, everyClaimDecided: Bool = true,
    everyDetailDecided: Bool = false, quotesChecked: Bool = true, twoCheckers: Bool = false,
    superlativeSources: Int = 1, blockingSeverity: FlagSeverity = .blocker,
    signOffsRequired: [Role] = []
  ) {
    self.coveragePermille = coveragePermille
    self.everyClaimDecided = everyClaimDecided
    self.everyDetailDecided = everyDetailDecided
    self.quotesChecked = quotesChecked
    self.twoCheckers = twoCheckers
    self.superlativeSources = superlativeSources
    self.blockingSeverity = blockingSeverity
    self.signOffsRequired = signOffsRequired
  }
}
