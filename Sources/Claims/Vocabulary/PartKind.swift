/// What a stretch of an article is.
public enum PartKind: String, VocabularyTerm {
  case headline
  case dek
  /// Date line: when, and where, the article is dated.
  case dateline
  case byline
  case caption
  case credit
  case body
  case pullQuote = "pull-quote"
  /// An entry of a list in the body.
  case listItem = "list-item"
  /// The address the article was taken from.
  case sourceAddress = "source-address"

  /// Whether a desk checks what it says.
  public var isChecked: Bool {
    switch self {
    case .headline, .dek, .caption, .body, .pullQuote, .listItem: true
    case .dateline, .byline, .credit, .sourceAddress: false
    }
  }
}
