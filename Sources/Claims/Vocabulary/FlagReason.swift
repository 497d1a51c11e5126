/// Why somebody raised a flag.
public enum FlagReason: String, VocabularyTerm {
  case spelling
  case wrongNumber = "wrong-number"
  case arithmetic
  case wrongDate = "wrong-date"
  case ageMismatch = "age-mismatch"
  case wrongTitle = "wrong-title"
  case wrongPlace = "wrong-place"
  case quoteAltered = "quote-altered"
  case quoteOutOfContext = "quote-out-of-context"
  case missingAttribution = "missing-attribution"
  case wrongAttribution = "wrong-attribution"
  case singleSource = "single-source"
  case weakSource = "weak-source"
  case circularSource = "circular-source"
  case sourceUnreachable = "source-unreachable"
  case sourceAtRisk = "source-at-risk"
  case noLocator = "no-locator"
  case outdated
  case overclaim
  case superlative
  case causalLeap = "causal-leap"
  case missingContext = "missing-context"
  case inconsistentInside = "inconsistent-inside"
  case inconsistentWithArchive = "inconsistent-with-archive"
  case headlineMismatch = "headline-mismatch"
  case noRightOfReply = "no-right-of-reply"
  case libelRisk = "libel-risk"
  case privacyRisk = "privacy-risk"
  case embargo
  case translation
  case copiedText = "copied-text"
  case ambiguous
  case other

  /// The severity when the person raising the flag names none: what can put a false statement or a
  /// legal risk into print blocks.
  public var usualSeverity: FlagSeverity {
    switch self {
    case .wrongNumber, .arithmetic, .wrongDate, .ageMismatch, .wrongTitle, .wrongPlace,
      .quoteAltered,
      .wrongAttribution, .libelRisk, .privacyRisk, .embargo, .noRightOfReply, .headlineMismatch:
      .blocker
    case .spelling, .copiedText, .ambiguous, .translation: .minor
    case .other: .query
    default: .major
    }
  }
}

/// How much a flag weighs, heaviest first.
public enum FlagSeverity: String, VocabularyTerm {
  case blocker
  case major
  case minor
  case query
}

/// How a flag ended.
public enum FlagResolution: String, VocabularyTerm {
  case fixed
  /// The text stands as it is.
  case stet
  case cut
  case hedged
  case duplicate
  case invalid
}

extension FlagSeverity {
  /// 0 for the heaviest.
  public var rank: Int {
    switch self {
    case .blocker: 0
    case .major: 1
    case .minor: 2
    case .query: 3
    }
  }
}
