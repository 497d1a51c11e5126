public import Claims

/// One person's recorded act on a claim or detail.
public struct ReportedCheck: Hashable, Sendable {
  /// Nil for the claim as a whole.
  public let detail: DetailLetter?
  public let verdict: Verdict?
  public let said: Said?
  public let rationale: Disclosed<String>?
  public let shouldRead: Disclosed<String>?
  /// Whether its verdict differs from the one that stands.
  public let isDissent: Bool
  public let stamp: ReportedStamp
}
