public import Prose

/// What a claim says and where: the part of it that comes from the text, not from checking.
public struct ClaimBody: Hashable, Sendable {
  public var kind: ClaimKind
  public var status: StatementStatus
  public var wording: Wording
  /// Where its words stand, in text order.
  public var spans: [TextRange]
  /// The text at each span, compared with the article's whenever the event is applied.
  public var quotes: [String]
  public var details: [Detail]
  public var facets: [Facet]
  public var attribution: ClaimAttribution?
  public var hedges: [TextRange]
  /// The indices of the article's links that stand in it.
  public var links: [Int]
  /// What the article itself gives as backing.
  public var articleSourcing: Sourcing
  /// In steps of a thousandth, as events store it.
  public var verifiable: Score
  public var important: Score
  public var why: [String]
  public var needsContext: Bool

  public init(
    kind: ClaimKind, status: StatementStatus, wording: Wording, spans: [TextRange],
    quotes: [String], details: [Detail] = [], facets: [Facet] = [],
    attribution: ClaimAttribution? = nil, hedges: [TextRange] = [], links: [Int] = [],
    articleSourcing: Sourcing = .noneGiven, verifiable: Score = Score(),
    important: Score = Score(), why: [String] = [], needsContext: Bool = false
  ) {
    self.kind = kind
    self.status = status
    self.wording = wording
    self.spans = spans
    self.quotes = quotes
    self.details = details
    self.facets = facets
    self.attribution = attribution
    self.hedges = hedges
    self.links = links
    self.articleSourcing = articleSourcing
    self.verifiable = verifiable.inThousandths
    self.important = important.inThousandths
    self.why = why
    self.needsContext = needsContext
  }
}

extension Score {
  /// The value in thousandths, as events store it.
  var permille: Int { Int((min(max(value, 0), 1) * 1000).rounded()) }

  init(permille: Int, reasons: [String]) {
    self.init(value: Double(permille) / 1000, reasons: reasons)
  }

  /// The score as it reads back from an event.
  var inThousandths: Score { Score(permille: permille, reasons: reasons) }
}
