/// How a source's words are given.
public enum AttributionForm: String, VocabularyTerm {
  /// All in quotation marks.
  case direct
  /// Some of it in quotation marks.
  case partial
  case indirect
  /// The article itself says it.
  case ownVoice = "own-voice"
}

/// How the source stands to what it is said to say.
public enum Commitment: String, VocabularyTerm {
  case asserts
  case believes
  case knows
  case intends
  case denies
}
