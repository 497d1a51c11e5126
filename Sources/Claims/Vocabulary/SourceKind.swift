/// What kind of thing a source is.
public enum SourceKind: String, VocabularyTerm {
  case person
  case recording
  case transcript
  case documentOfficial = "document-official"
  case courtRecord = "court-record"
  case filing
  case dataset
  case paper
  case book
  case pressRelease = "press-release"
  case newsReport = "news-report"
  case webPage = "web-page"
  case socialPost = "social-post"
  case image
  case video
  case map
  case ownObservation = "own-observation"
  case referenceWork = "reference-work"
  case other

  /// The tier when the person recording the source names none; the tier belongs to the use, so it can
  /// always be set.
  public var usualTier: SourceTier {
    switch self {
    case .newsReport, .webPage, .socialPost, .book, .other: .secondary
    case .referenceWork: .tertiary
    default: .primary
    }
  }
}

/// How close a source stands to the fact, in this use of it.
public enum SourceTier: String, VocabularyTerm {
  case primary
  case secondary
  case tertiary
}

/// What was agreed with a source about using its words and name.
public enum Terms: String, VocabularyTerm {
  case onRecord = "on-record"
  case background
  case deepBackground = "deep-background"
  case offRecord = "off-record"
  case confidential

  /// Whether the source's identity must stay inside the desk.
  public var hidesIdentity: Bool {
    self == .offRecord || self == .confidential || self == .deepBackground
  }
}

/// What evidence does to a claim.
public enum Stance: String, VocabularyTerm {
  case supports
  case contradicts
  case context
}
