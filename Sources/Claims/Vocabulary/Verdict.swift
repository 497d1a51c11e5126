/// Is it so? One person's finding on a claim or detail.
public enum Verdict: String, VocabularyTerm {
  case confirmed
  /// True in the wording that replaces it.
  case confirmedAsChanged = "confirmed-as-changed"
  case wrong
  /// True words, false picture.
  case misleading
  case outdated
  /// Good evidence stands on both sides.
  case conflicting
  case unverifiable
  /// Opinion, prediction or taste.
  case notCheckable = "not-checkable"

  /// Whether the finding rests on evidence, so that a source and a locator are needed.
  public var needsEvidence: Bool { self != .unverifiable && self != .notCheckable }

  /// Whether the statement may stand as it is.
  public var stands: Bool {
    self == .confirmed || self == .confirmedAsChanged || self == .notCheckable
  }
}

/// Was it said? Asked of attributed claims, apart from whether it is so.
public enum Said: String, VocabularyTerm {
  case asGiven = "as-given"
  case differently
  case notFound = "not-found"
  case denied
}
