/// How well a claim is backed; computed from the evidence and the article's own citations.
public enum Sourcing: String, VocabularyTerm {
  case noneGiven = "none-given"
  /// The article names or links a source nobody has looked at.
  case citedUnseen = "cited-unseen"
  /// The article's link has no usable target.
  case linkMissing = "link-missing"
  /// The reporter's own observation.
  case onAuthor = "on-author"
  case singleSecondary = "single-secondary"
  case multiSecondary = "multi-secondary"
  case singlePrimary = "single-primary"
  /// Two or more independent roots.
  case corroborated
  case contradicted
  /// Every source goes back to one root.
  case circular
  case commonKnowledge = "common-knowledge"

  /// Whether some evidence was looked at.
  public var isSourced: Bool {
    switch self {
    case .noneGiven, .citedUnseen, .linkMissing: false
    default: true
    }
  }
}
