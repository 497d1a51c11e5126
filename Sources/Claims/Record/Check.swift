/// One person's recorded act on a claim or one of its details.
public struct Check: Hashable, Sendable {
  /// The detail checked; nil for the claim as a whole.
  public var detail: DetailLetter?
  public var verdict: Verdict?
  public var said: Said?
  /// Why, in the person's words.
  public var rationale: String?
  /// The wording that should replace the article's.
  public var shouldRead: String?
  public var stamp: Stamp

  public init(
    detail: DetailLetter? = nil, verdict: Verdict? = nil, said: Said? = nil,
    rationale: String? = nil, shouldRead: String? = nil, stamp: Stamp
  ) {
    self.detail = detail
    self.verdict = verdict
    self.said = said
    self.rationale = rationale
    self.shouldRead = shouldRead
    self.stamp = stamp
  }
}
