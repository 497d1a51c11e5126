public import Claims

/// Where evidence comes from, as far as the profile lets it be known.
public struct ReportedSource: Hashable, Sendable {
  public let number: Int
  public let terms: Terms
  public let identity: Disclosed<SourceIdentity>
  /// How print may describe it.
  public let description: Disclosed<String>?
  public let fileName: Disclosed<String>?
  /// The sources it took its facts from; none where either side is protected.
  public let derivesFrom: [Int]
  /// The claims and details it is cited for.
  public let citedFor: [ClaimReference]
  public let stamp: ReportedStamp
}

/// One use of a source: what it says about a claim or detail, and where in it.
public struct ReportedEvidence: Hashable, Sendable {
  public let source: Int
  public let target: ClaimReference
  public let stance: Stance
  public let tier: SourceTier
  public let locator: Disclosed<String>?
  public let quote: Disclosed<String>?
  public let stamp: ReportedStamp
}
