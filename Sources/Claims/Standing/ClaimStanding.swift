extension Claim {
  /// The checks of the claim, or of one detail, that still count: what they judged has not changed since.
  public func checks(of detail: DetailLetter?) -> [Check] {
    let since = changed?.index ?? -1
    return checks.filter { $0.detail == detail && $0.stamp.index > since }
  }

  /// Whether it is so: the verdict recorded last.
  public func verdict(of detail: DetailLetter? = nil) -> Verdict? {
    checks(of: detail).last { $0.verdict != nil }?.verdict
  }

  /// Whether it was said: the answer recorded last.
  public func said(of detail: DetailLetter? = nil) -> Said? {
    checks(of: detail).last { $0.said != nil }?.said
  }

  /// The check that gave the verdict in force.
  public func deciding(of detail: DetailLetter? = nil) -> Check? {
    checks(of: detail).last { $0.verdict != nil }
  }

  /// Each person's own latest verdict, in the order they were recorded.
  public func verdictsInForce(of detail: DetailLetter? = nil) -> [Check] {
    let given = checks(of: detail).filter { $0.verdict != nil }
    return given.enumerated().filter { index, check in
      !given.dropFirst(index + 1).contains { $0.stamp.person == check.stamp.person }
    }.map(\.element)
  }

  /// Whether two people's verdicts differ.
  public func isDisputed(of detail: DetailLetter? = nil) -> Bool {
    Set(verdictsInForce(of: detail).map(\.verdict)).count > 1
  }

  /// Whether a second person came to the verdict in force.
  public func isSeconded(of detail: DetailLetter? = nil) -> Bool {
    let verdict = verdict(of: detail)
    return verdict != nil && verdictsInForce(of: detail).count { $0.verdict == verdict } > 1
  }

  /// Whether the question that matters is answered: for a quotation *was it said*, for all else *is it
  /// so*.
  public var isDecided: Bool { verdict() != nil || (kind == .quote && said() != nil) }

  /// Whether its text changed under an answer that nobody has given again.
  public var isStale: Bool {
    changed != nil && !isDecided && checks.contains { $0.detail == nil }
  }

  /// How far the work on it has come.
  public var stage: Stage {
    if isWithdrawn { return .withdrawn }
    if !isAccepted { return .proposed }
    if isStale { return .stale }
    if isSeconded() { return .seconded }
    return isDecided ? .checked : .open
  }

  /// Whether somebody other than the article is named as saying it.
  public var isAttributed: Bool { attribution.map { $0.form != .ownVoice } ?? false }

  /// Whether its words, or some of them, stand in quotation marks as somebody's.
  public var isQuoted: Bool {
    kind == .quote || attribution?.form == .direct || attribution?.form == .partial
  }
}
