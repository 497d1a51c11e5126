/// What became of a claim's words in a new draft.
public enum AnchorOutcome: String, VocabularyTerm {
  /// Claim and sentence stand as they were, in the same order; quotes, dashes, spaces and ways to
  /// encode a letter aside.
  case unchanged
  /// The same sentence, elsewhere.
  case moved
  /// The claim's words are the same; its sentence changed around them, in nothing that bears on it.
  case contextEdited = "context-edited"
  /// The claim's words, or words that bear on them, changed: its verdict no longer counts.
  case stale
  /// The draft says it in more than one place, and nothing tells which is meant.
  case ambiguous
  /// The draft no longer says it.
  case cut

  /// Whether the verdicts on the claim still count.
  public var keepsVerdict: Bool {
    switch self {
    case .unchanged, .moved, .contextEdited: true
    case .stale, .ambiguous, .cut: false
    }
  }
}
