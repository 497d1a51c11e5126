public import Prose

/// The smallest stand-alone statement that one kind of evidence could settle with one verdict, as the
/// desk has recorded it.
public struct Claim: Hashable, Sendable {
  public enum Origin: String, VocabularyTerm {
    case machine, person
  }

  /// Permanent, per article, from 1 in text order at first import; never used again.
  public var number: Int
  public var origin: Origin
  public var kind: ClaimKind
  public var status: StatementStatus
  public var wording: Wording
  public var anchors: [Anchor]
  /// In text order; a detail's letter is its position, and stays its own when another is added behind.
  public var details: [Detail]
  public var facets: [Facet]
  public var attribution: ClaimAttribution?
  public var hedges: [TextRange]
  /// The indices of the article's links that stand in it.
  public var links: [Int]
  /// What the article itself gives as backing.
  public var articleSourcing: Sourcing
  public var verifiable: Score
  public var important: Score
  public var why: [String]
  public var needsContext: Bool
  /// Whether a person took it up; a claim that a person added is.
  public var isAccepted: Bool
  public var withdrawal: Withdrawal?
  /// The claims it came from, and those it became, by split or join.
  public var parents: [Int]
  public var successors: [Int]
  /// When its wording, its place or the text around it last changed; checks before that no longer count.
  public var changed: Stamp?
  /// What became of it in the draft under check; nil where that says it as the draft before did.
  public var outcome: AnchorOutcome?
  /// What it was in the last draft that said it, where this one does not.
  public var suspension: Suspension?
  /// When it was put into the record, and by whom.
  public var added: Stamp
  /// When its wording, place and details, and who says it, were last recorded.
  public var stated: Stamp
  public var attributed: Stamp
  /// In the order they were recorded.
  public var checks: [Check]

  public init(
    number: Int, origin: Origin, kind: ClaimKind, status: StatementStatus, wording: Wording,
    anchors: [Anchor], added: Stamp
  ) {
    self.number = number
    self.origin = origin
    self.kind = kind
    self.status = status
    self.wording = wording
    self.anchors = anchors
    self.added = added
    stated = added
    attributed = added
    details = []
    facets = []
    attribution = nil
    hedges = []
    links = []
    articleSourcing = .noneGiven
    verifiable = Score()
    important = Score()
    why = []
    needsContext = false
    isAccepted = origin == .person
    withdrawal = nil
    parents = []
    successors = []
    changed = nil
    outcome = nil
    suspension = nil
    checks = []
  }

  /// The stand-alone wording.
  public var text: String { wording.text }
  public var ranges: [TextRange] { anchors.map(\.range) }
  public var isWithdrawn: Bool { withdrawal != nil }

  /// Why and by whom a claim was taken out of the article's list.
  public struct Withdrawal: Hashable, Sendable {
    public var reason: String
    /// The type of the event that took it out; only ``ClaimWithdrawn`` holds a person's own reason.
    public var type: String
    public var stamp: Stamp

    public init(reason: String, type: String = ClaimWithdrawn.type, stamp: Stamp) {
      self.reason = reason
      self.type = type
      self.stamp = stamp
    }
  }
}
