public import Claims

/// What class of thing a report leaves out. A report says how many of each, never which words.
public enum Withholding: String, VocabularyTerm {
  /// Who or what a source is.
  case sourceIdentity = "source-identity"
  /// A protected source's own words and where they stand.
  case sourceWords = "source-words"
  /// Words of the desk that rest on, or mention, a protected source.
  case protectedMention = "protected-mention"
  /// The desk's working remarks.
  case workingText = "working-text"
  case internalNote = "internal-note"
  case fileName = "file-name"
  /// A name the desk gave to somebody whom the article leaves unnamed.
  case unnamedHolder = "unnamed-holder"

  /// In words, for people.
  public var meaning: String {
    switch self {
    case .sourceIdentity: "identity of a source"
    case .sourceWords: "words of a protected source"
    case .protectedMention: "remark that rests on or mentions a protected source"
    case .workingText: "working remark of the desk"
    case .internalNote: "internal note"
    case .fileName: "file name"
    case .unnamedHolder: "name of somebody the article leaves unnamed"
    }
  }
}
