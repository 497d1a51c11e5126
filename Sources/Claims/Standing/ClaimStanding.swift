extension Claim {
  /// The checks of the claim, or of one detail, that still count: what they judged has not changed since.
  public func checks(of detail: DetailLetter?) -> [Check] {
    checks.filter { counts($0, for: detail) }
  }

  private func counts(_ check: Check, for detail: DetailLetter?) -> Bool {
    check.detail == detail && check.stamp.index > changed?.index ?? -1
  }

  /// Whether it is so: the verdict recorded last.
  public func verdict(of detail: DetailLetter? = nil) -> Verdict? {
    deciding(of: detail)?.verdict
  }

  /// Whether it was said: the answer recorded last.
  public func said(of detail: DetailLetter? = nil) -> Said? {
    checks.last { $0.said != nil && counts($0, for: detail) }?.said
  }

  /// The check that gave the verdict in force.
  public func deciding(of detail: DetailLetter? = nil) -> Check? {
    checks.last { $0.verdict != nil && counts($0, for: detail) }
  }

  /// Each person's own latest verdict, in the order they were recorded.
  public func verdictsInForce(of detail: DetailLetter? = nil) -> [Check] {
    var people: Set<String> = []
    return checks.reversed().filter { check in
      check.verdict != nil && counts(check, for: detail)
        && people.insert(check.stamp.person).inserted
    }.reversed()
  }

  /// Whether two people's verdicts differ.
  public func isDisputed(of detail: DetailLetter? = nil) -> Bool {
    Set(verdictsInForce(of: detail).map(\.verdict)).count > 1
  }

  /// Whether a second person came to the verdict in force.
  public func isSeconded(of detail: DetailLetter? = nil) -> Bool {
    guard checks.count > 1, let verdict = verdict(of: detail) else { return false }
    return verdictsInForce(of: detail).count { $0.verdict == verdict } > 1
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
