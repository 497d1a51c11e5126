public import Prose

/// Who is said to say something: a view on the text.
public struct Attribution: Hashable, Sendable {
  public var form: AttributionForm
  public var commitment: Commitment
  /// Who says it; empty where nobody is named.
  public var source: [TextRange]
  /// The words that attribute (*said*, *according to*).
  public var cue: [TextRange]
  /// What is said.
  public var content: [TextRange]
  /// The source resolved to a name, or its words where there is none; nil where nobody is named.
  public var holder: String?
  /// Whether the saying is negated (*did not say*).
  public var isNegated: Bool
  /// The index, in the analysis, of the attribution this one is reported within.
  public var parent: Int?

  public init(
    form: AttributionForm, commitment: Commitment = .asserts, source: [TextRange],
    cue: [TextRange], content: [TextRange], holder: String? = nil, isNegated: Bool = false,
    parent: Int? = nil
  ) {
    self.form = form
    self.commitment = commitment
    self.source = source
    self.cue = cue
    self.content = content
    self.holder = holder
    self.isNegated = isNegated
    self.parent = parent
  }
}
