public import Prose

/// A machine's draft of a claim; it never counts as human work.
public struct Proposal: Hashable, Sendable {
  /// The index of the sentence in the reading.
  public var sentence: Int
  public var kind: ClaimKind
  public var status: StatementStatus
  public var wording: Wording
  /// Where the copied words stand; may be discontiguous.
  public var spans: [TextRange]
  public var facets: [Facet]
  public var details: [Detail]
  /// The index, in the analysis, of the attribution whose content this is.
  public var attribution: Int?
  /// The words that hedge it.
  public var hedges: [TextRange]
  /// The indices of the article's links that stand in it.
  public var links: [Int]
  /// What the article itself gives as backing.
  public var sourcing: Sourcing
  public var verifiable: Score
  public var important: Score
  /// The rules that made it a claim of its own.
  public var why: [String]
  /// Whether its wording could not be made to stand alone.
  public var needsContext: Bool

  public init(
    sentence: Int, kind: ClaimKind, status: StatementStatus, wording: Wording, spans: [TextRange],
    facets: [Facet] = [], details: [Detail] = [], attribution: Int? = nil,
    hedges: [TextRange] = [], links: [Int] = [], sourcing: Sourcing = .noneGiven,
    verifiable: Score = Score(), important: Score = Score(), why: [String] = [],
    needsContext: Bool = false
  ) {
    self.sentence = sentence
    self.kind = kind
    self.status = status
    self.wording = wording
    self.spans = spans
    self.facets = facets
    self.details = details
    self.attribution = attribution
    self.hedges = hedges
    self.links = links
    self.sourcing = sourcing
    self.verifiable = verifiable
    self.important = important
    self.why = why
    self.needsContext = needsContext
  }
}

/// One of the smallest statements a claim could be split into.
public struct Facet: Hashable, Sendable {
  public var text: String
  /// Where its copied words stand.
  public var spans: [TextRange]

  public init(text: String, spans: [TextRange]) {
    self.text = text
    self.spans = spans
  }
}

/// A score from 0 to 1 with the features that made it.
public struct Score: Hashable, Sendable {
  public var value: Double
  public var reasons: [String]

  public init(value: Double = 0, reasons: [String] = []) {
    self.value = value
    self.reasons = reasons
  }
}
