/// Something the reader noticed that a person should know.
public struct ReadingFault: Hashable, Sendable {
  public enum Code: String, CaseIterable, Hashable, Sendable {
    /// A date that does not exist, such as February 30.
    case invalidDate = "invalid-date"
    /// The text does not look like the reader's language.
    case otherLanguage = "other-language"
    /// A sentence was too long to be read as a tree and was cut.
    case longSentence = "long-sentence"
  }

  public var code: Code
  public var range: TextRange

  public init(code: Code, range: TextRange) {
    self.code = code
    self.range = range
  }
}
