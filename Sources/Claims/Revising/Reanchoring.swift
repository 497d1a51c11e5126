public import Prose

/// What became of one claim in a new draft.
public struct Reanchoring: Hashable, Sendable {
  public var claim: Int
  public var outcome: AnchorOutcome
  /// The claim as it stands in the new draft; nil where it has no one place there.
  public var body: ClaimBody?
  /// Where else it could be.
  public var candidates: [TextRange]

  init(
    _ claim: Int, _ outcome: AnchorOutcome, body: ClaimBody? = nil, candidates: [TextRange] = []
  ) {
    self.claim = claim
    self.outcome = outcome
    self.body = body
    self.candidates = candidates
  }
}
