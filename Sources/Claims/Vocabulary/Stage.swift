/// How far the work on a claim has come; computed from the record, never typed in.
public enum Stage: String, VocabularyTerm {
  /// A machine's draft; not human work.
  case proposed
  /// A person took it as a claim to check.
  case open
  /// A person recorded a verdict.
  case checked
  /// A second person came to the same verdict.
  case seconded
  /// Text or evidence changed under its verdict.
  case stale
  /// No longer a claim of the article; kept in the record.
  case withdrawn

  /// Whether a person has taken the claim up.
  public var isHumanWork: Bool { self != .proposed && self != .withdrawn }
}
