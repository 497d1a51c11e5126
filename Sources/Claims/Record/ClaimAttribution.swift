public import Prose

/// Who a recorded claim is attributed to.
public struct ClaimAttribution: Hashable, Sendable {
  /// The source's name or description; nil where the article names nobody.
  public var holder: String?
  public var form: AttributionForm
  public var commitment: Commitment
  public var isNegated: Bool
  public var source: [TextRange]
  public var cue: [TextRange]
  public var content: [TextRange]
  /// Who reports the holder's words, outermost last (*A said that B said*).
  public var reportedBy: [String]

  public init(
    holder: String?, form: AttributionForm, commitment: Commitment = .asserts,
    isNegated: Bool = false, source: [TextRange] = [], cue: [TextRange] = [],
    content: [TextRange] = [], reportedBy: [String] = []
  ) {
    self.holder = holder
    self.form = form
    self.commitment = commitment
    self.isNegated = isNegated
    self.source = source
    self.cue = cue
    self.content = content
    self.reportedBy = reportedBy
  }
}
