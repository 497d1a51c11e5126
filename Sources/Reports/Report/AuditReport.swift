public import Claims

/// What was claimed, who said it, how it was checked, by whom and against what, and what was not
/// checked. Data, before any format; every format carries the same facts.
///
/// Nothing in it was cut from the record: each piece was let in by the profile's disclosure policy.
public struct AuditReport: Hashable, Sendable {
  /// The version of the report's facts and of the JSON format.
  public static let schema = "tickmark/report@1"

  public internal(set) var identity: ReportIdentity
  public internal(set) var gate: GateState
  public internal(set) var people: [ReportedPerson]
  public internal(set) var summary: ReportSummary
  public internal(set) var article: ReportedArticle
  /// In text order; those that are withdrawn stand apart.
  public internal(set) var claims: [ReportedClaim]
  public internal(set) var withdrawn: [ReportedClaim]
  /// Attributed claims of which it is true that it was said, and not true what was said.
  public internal(set) var saidButNotSo: [Int]
  public internal(set) var notChecked: NotChecked
  public internal(set) var flags: [ReportedFlag]
  public internal(set) var notes: [ReportedNote]
  public internal(set) var replies: [ReportedReply]
  /// What lint found in the text.
  public internal(set) var findings: [ReportedFinding]
  public internal(set) var revisions: [ReportedRevision]
  public internal(set) var sources: [ReportedSource]
  public internal(set) var acts: [ReportedAct]
  /// Everyone who signed, also those whose signature no longer holds.
  public internal(set) var signOffs: [ReportedSignOff]
  /// How many things of each class the profile left out, in the order of the list.
  public internal(set) var withheld: [Count<Withholding>]
}

/// How often a value of a closed list occurs.
public struct Count<Term: VocabularyTerm>: Hashable, Sendable {
  public let term: Term
  public let count: Int
}

/// Whether the article may run, under the desk's policy.
public struct GateState: Hashable, Sendable {
  public internal(set) var isOpen: Bool
  public internal(set) var reasons: [ReportedFinding]
}
