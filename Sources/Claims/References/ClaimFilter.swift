/// A word that chooses claims: `@open`.
public enum ClaimFilter: String, VocabularyTerm {
  /// Without evidence, and without backing that somebody has looked at.
  case unsourced
  /// With an open flag.
  case flagged
  /// Added, checked or flagged by the person who asks.
  case mine
  case proposed
  case open
  /// With an answer in force, seconded or not.
  case checked
  /// Without an answer in force, and not waived.
  case unchecked
  case stale
  /// Somebody's words in quotation marks.
  case quotes
  /// With a number: a quantity, money, percentage, age, duration or rank.
  case numbers
  case withdrawn
  /// Checked by one person, so that a second is due.
  case unseconded
  /// Where two people's verdicts differ.
  case disputed

  func holds(_ claim: Claim, in dossier: Dossier, for person: String?) -> Bool {
    if self == .withdrawn { return claim.isWithdrawn }
    guard !claim.isWithdrawn else { return false }
    switch self {
    case .withdrawn: return true
    case .unsourced: return !dossier.sourcing(of: ClaimReference(claim.number)).isSourced
    case .flagged: return !dossier.openFlags(on: [ClaimReference(claim.number)]).isEmpty
    case .mine: return person.map { dossier.isWork(of: $0, on: claim) } ?? false
    case .proposed: return claim.stage == .proposed
    case .open: return claim.stage == .open
    case .checked: return claim.isDecided
    case .unchecked: return !claim.isDecided && !dossier.isWaived(claim)
    case .stale: return claim.stage == .stale
    case .quotes: return claim.isQuoted
    case .numbers: return claim.details.contains { $0.kind.isNumber }
    case .unseconded: return claim.verdict() != nil && !claim.isSeconded()
    case .disputed: return claim.isDisputed()
    }
  }
}

extension Dossier {
  /// Whether the person added, checked or flagged the claim.
  fileprivate func isWork(of person: String, on claim: Claim) -> Bool {
    (claim.origin == .person && claim.added.person == person)
      || claim.checks.contains { $0.stamp.person == person }
      || flags.contains { flag in
        guard case .claim(let target) = flag.target else { return false }
        return target.number == claim.number
          && (flag.raised.person == person || flag.owner == person)
      }
  }
}

extension DetailKind {
  /// Whether the detail gives a number.
  public var isNumber: Bool {
    switch self {
    case .age, .duration, .quantity, .money, .percent, .ordinal: true
    case .name, .title, .date, .time, .place, .superlative, .quote: false
    }
  }
}
