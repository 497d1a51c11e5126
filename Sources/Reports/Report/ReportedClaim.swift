public import Claims
public import Prose

/// All that the report says of one claim.
public struct ReportedClaim: Hashable, Sendable {
  public internal(set) var number: Int
  public internal(set) var origin: Claim.Origin
  public internal(set) var kind: ClaimKind
  public internal(set) var status: StatementStatus
  public internal(set) var stage: Stage
  public internal(set) var wording: Disclosed<Wording>
  /// Where it stands, with up to 32 characters of context.
  public internal(set) var anchors: [Anchor]
  /// Whether the text under check says each quote at its place.
  public internal(set) var isAnchored: Bool
  public internal(set) var attribution: ReportedAttribution?
  public internal(set) var details: [ReportedDetail]
  public internal(set) var facets: [Facet]
  public internal(set) var hedges: [TextRange]
  public internal(set) var links: [Int]
  public internal(set) var outcome: Outcome
  public internal(set) var sourcing: Sourcing
  /// What the article itself gives as backing.
  public internal(set) var articleSourcing: Sourcing
  public internal(set) var evidence: [ReportedEvidence]
  public internal(set) var checks: [ReportedCheck]
  /// The numbers of the flags on it and its details.
  public internal(set) var flags: [Int]
  public internal(set) var notes: [ReportedNote]
  public internal(set) var verifiable: Score
  public internal(set) var important: Score
  public internal(set) var why: [String]
  public internal(set) var needsContext: Bool
  public internal(set) var parents: [Int]
  public internal(set) var successors: [Int]
  public internal(set) var added: ReportedStamp
  /// When its wording, place and details, and who says it, were last recorded.
  public internal(set) var stated: ReportedStamp
  public internal(set) var attributed: ReportedStamp
  public internal(set) var withdrawal: ReportedWithdrawal?
}

/// What the checks on a claim or detail amount to.
public struct Outcome: Hashable, Sendable {
  public internal(set) var verdict: Verdict?
  public internal(set) var said: Said?
  /// The wording that should replace the article's.
  public internal(set) var shouldRead: Disclosed<String>?
  /// Whether a person's last verdict is another one.
  public internal(set) var hasDissent: Bool
  /// Each person's last verdict.
  public internal(set) var verdicts: [String: Verdict]
}

/// A particular inside a claim.
public struct ReportedDetail: Hashable, Sendable {
  public let letter: DetailLetter
  public let detail: Detail
  public let outcome: Outcome
}

/// Who is said to say it.
public struct ReportedAttribution: Hashable, Sendable {
  public let holder: Disclosed<String>?
  public let form: AttributionForm
  public let commitment: Commitment
  public let isNegated: Bool
  /// Who reports the holder's words, outermost last.
  public let reportedBy: [Disclosed<String>]
  public let source: [TextRange]
  public let cue: [TextRange]
  public let content: [TextRange]
}

/// Why and by whom a claim was taken out.
public struct ReportedWithdrawal: Hashable, Sendable {
  public let reason: Disclosed<String>?
  /// The type of the event that took it out.
  public let type: String
  public let stamp: ReportedStamp
}
