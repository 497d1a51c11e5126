import Claims

/// How a claim's state is shown: always a word, a sign and a line style, so that colour is never needed.
enum ClaimMark: String, CaseIterable {
  /// It stands.
  case sourced
  /// Nobody has decided, or could.
  case unsourced
  /// It does not stand as it is.
  case disputed
  /// Opinion, prediction or taste.
  case opinion

  init(_ claim: ReportedClaim) {
    if claim.outcome.verdict == nil, claim.kind == .quote, let said = claim.outcome.said {
      self = said == .asGiven ? .sourced : .disputed
    } else {
      self.init(verdict: claim.outcome.verdict)
    }
  }

  init(verdict: Verdict?) {
    switch verdict {
    case .confirmed, .confirmedAsChanged: self = .sourced
    case .wrong, .misleading, .outdated, .conflicting: self = .disputed
    case .notCheckable: self = .opinion
    case .unverifiable, nil: self = .unsourced
    }
  }

  var sign: String {
    switch self {
    case .sourced: "✓"
    case .unsourced: "?"
    case .disputed: "≠"
    case .opinion: "“"
    }
  }
}

extension ReportedClaim {
  /// The state in a word or two: `confirmed`, `open`, `proposed`.
  var statusWords: String {
    if stage == .stale || stage == .withdrawn { return stage.rawValue }
    if let verdict = outcome.verdict { return verdict.words }
    return outcome.said.map { "said \($0.words)" } ?? stage.words
  }
}

extension VocabularyTerm {
  /// The value in words, for people: `confirmed as changed`.
  var words: String { rawValue.split(separator: "-").joined(separator: " ") }
}

extension Stage {
  /// The stage for people, where the bare word says too little.
  var words: String {
    switch self {
    case .proposed: "proposed by the program"
    case .open: "open"
    case .checked: "checked by one person"
    case .seconded: "checked by two people"
    case .stale: "stale"
    case .withdrawn: "withdrawn"
    }
  }
}
