import Prose

/// What still stands between an article and print, most serious first; nothing where it may run.
///
/// Each finding names the claims concerned and, as its remedy, the next command.
public func gate(_ dossier: Dossier, policy: Policy = Policy()) -> [Finding] {
  let findings = clauses.flatMap { $0(dossier, policy) }
  return findings.enumerated().sorted { left, right in
    (left.element.severity.weight, left.offset) < (right.element.severity.weight, right.offset)
  }.map(\.element)
}

/// In the order in which findings of one severity are shown; each clause gives them by number.
private let clauses: [@Sendable (Dossier, Policy) -> [Finding]] = [
  openFlags, standingFaults, quotesUnchecked, contradicted, disputed, stale, undecided,
  detailsUndecided, changesUnmade, unseconded, superlativesUnbacked, uncovered,
  unsigned,
]

extension FlagSeverity {
  /// 0 for the heaviest.
  public var weight: Int { FlagSeverity.allCases.firstIndex(of: self) ?? 0 }
}

extension Dossier {
  /// The claims a clause looks at: those a person took up, apart from withdrawn and waived ones.
  var gatedClaims: [Claim] {
    claims.filter { !$0.isWithdrawn && $0.isAccepted && !isWaived($0) }
  }
}

extension Finding {
  /// A finding about one claim or detail.
  init(
    _ code: String, _ severity: FlagSeverity, on claim: Claim, detail: DetailLetter? = nil,
    message: String, remedy: String
  ) {
    let place = detail.flatMap { letter in
      claim.details.indices.contains(letter.index) ? claim.details[letter.index].range : nil
    }
    self.init(
      code: code, severity: severity, ranges: place.map { [$0] } ?? claim.ranges,
      claims: [ClaimReference(claim.number, detail)], message: message, remedy: remedy)
  }
}
