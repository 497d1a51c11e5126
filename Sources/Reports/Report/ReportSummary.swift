public import Claims
public import Prose

/// The report in figures.
public struct ReportSummary: Hashable, Sendable {
  /// Claims that stand in the article.
  public internal(set) var claims: Int
  public internal(set) var verdicts: [Count<Verdict>]
  public internal(set) var undecided: Int
  public internal(set) var sourcing: [Count<Sourcing>]
  public internal(set) var kinds: [Count<ClaimKind>]
  public internal(set) var stages: [Count<Stage>]
  /// Of the open flags.
  public internal(set) var severities: [Count<FlagSeverity>]
  public internal(set) var coverage: Coverage
  /// The numbers of the open flags that block.
  public internal(set) var blockers: [Int]
  /// Claims that rest on one source, and on the reporter alone.
  public internal(set) var singleSource: [Int]
  public internal(set) var onAuthor: [Int]
  /// Claims on which two people's last verdicts differ.
  public internal(set) var dissent: [Int]
}

/// What nobody checked.
public struct NotChecked: Hashable, Sendable {
  /// The program's proposals that nobody took up.
  public internal(set) var proposals: [Int]
  /// Claims taken up and not decided.
  public internal(set) var open: [Int]
  /// Claims whose text or evidence changed under the verdict.
  public internal(set) var stale: [Int]
  /// Words outside every claim and waiver.
  public internal(set) var uncovered: [Passage]
  /// The content words among them.
  public internal(set) var uncoveredWords: [TextRange]
  /// Words that somebody said need no check.
  public internal(set) var waived: [ReportedWaiver]
}

/// A stretch of the article's text.
public struct Passage: Hashable, Sendable {
  public let range: TextRange
  public let quote: String
}

/// Words that need no check, and why.
public struct ReportedWaiver: Hashable, Sendable {
  public let number: Int
  public let passages: [Passage]
  public let reason: WaiverReason
  public let comment: Disclosed<String>?
  public let stamp: ReportedStamp
}
