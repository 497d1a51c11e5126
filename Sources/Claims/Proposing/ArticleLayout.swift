public import Prose

/// What stands where in an article's text.
public struct ArticleLayout: Hashable, Sendable {
  /// In text order; they do not overlap.
  public var parts: [Part]
  /// In text order.
  public var links: [Link]

  public init(parts: [Part] = [], links: [Link] = []) {
    self.parts = parts
    self.links = links
  }

  public struct Part: Hashable, Sendable {
    public var kind: PartKind
    public var range: TextRange

    public init(kind: PartKind, range: TextRange) {
      self.kind = kind
      self.range = range
    }
  }

  public struct Link: Hashable, Sendable {
    public enum Problem: String, VocabularyTerm {
      /// A target that leads nowhere, such as `#`.
      case placeholder
      case missing
      case unsafe
    }

    /// The words that carry the link.
    public var range: TextRange
    /// As the article gives it.
    public var target: String
    public var problem: Problem?

    public init(range: TextRange, target: String, problem: Problem? = nil) {
      self.range = range
      self.target = target
      self.problem = problem
    }
  }

  /// The stretches a reader reads, each on its own.
  public var checkedRanges: [TextRange] {
    parts.filter(\.kind.isChecked).map(\.range)
  }
}
