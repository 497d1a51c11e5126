/// How far the work on an article has come, in counts.
public struct Progress: Hashable, Sendable {
  /// By stage; stages without a claim are absent.
  public var stages: [Stage: Int]
  /// The verdicts in force on claims.
  public var verdicts: [Verdict: Int]
  /// Claims that are not withdrawn.
  public var claims: Int
  /// Those with an answer in force.
  public var decided: Int
  /// Those whose words are all waived, undecided ones only.
  public var waived: Int
  /// The details of claims that are not withdrawn, and those with a verdict of their own.
  public var details: Int
  public var detailsDecided: Int
  /// Open flags by severity.
  public var openFlags: [FlagSeverity: Int]

  public func count(_ stage: Stage) -> Int { stages[stage] ?? 0 }
}

extension Dossier {
  public var progress: Progress {
    let active = claims.filter { !$0.isWithdrawn }
    let details = active.flatMap { claim in
      claim.details.indices.map { claim.verdict(of: DetailLetter(index: $0)) }
    }
    return Progress(
      stages: tally(claims.map(\.stage)), verdicts: tally(active.compactMap { $0.verdict() }),
      claims: active.count, decided: active.count(where: \.isDecided),
      waived: active.count { !$0.isDecided && isWaived($0) }, details: details.count,
      detailsDecided: details.count { $0 != nil },
      openFlags: tally(flags.filter(\.isOpen).map(\.severity)))
  }
}

private func tally<Term: Hashable>(_ terms: [Term]) -> [Term: Int] {
  terms.reduce(into: [:]) { counts, term in counts[term, default: 0] += 1 }
}
