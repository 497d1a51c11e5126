extension Dossier {
  /// How well a claim or detail is backed.
  ///
  /// A use of a source against it outweighs the rest. Sources that go back to one root count once; where
  /// that root is itself cited as primary it is a single primary source, else the sourcing is circular.
  /// Two independent sources corroborate only if one of them, or what it goes back to, is primary: two
  /// news reports that name no origin may share one. Without evidence the article's own backing stands,
  /// unless a waiver vouches for the words.
  public func sourcing(of reference: ClaimReference) -> Sourcing {
    let cited = citations(for: reference)
    if cited.contains(where: { $0.stance == .contradicts }) { return .contradicted }
    let uses = uses(in: cited.filter { $0.stance == .supports })
    guard !uses.isEmpty else { return sourcingWithoutEvidence(of: reference.number) }
    if uses.count == 1 { return uses[0].sourcingAlone }
    if independent(uses) < 2 {
      return uses.first { $0.isPrimary && $0.roots == [$0.source] }?.sourcingAlone ?? .circular
    }
    return uses.contains { $0.isPrimary || $0.hasPrimaryRoot } ? .corroborated : .multiSecondary
  }

  /// How many of the sources that support a claim or detail go back to roots of their own.
  public func independentSources(of reference: ClaimReference) -> Int {
    independent(uses(in: citations(for: reference).filter { $0.stance == .supports }))
  }

  private func sourcingWithoutEvidence(of number: Int) -> Sourcing {
    guard let index = index(ofClaim: number) else { return .noneGiven }
    if waivers.isEmpty { return claims[index].articleSourcing }
    if isWaived(claims[index], as: .authorExperience) { return .onAuthor }
    if isWaived(claims[index], as: .commonKnowledge) { return .commonKnowledge }
    return claims[index].articleSourcing
  }

  /// One use for each source, its nearest.
  private func uses(in citations: [Citation]) -> [SourceUse] {
    let numbers = citations.map(\.source).withoutRepeats
    return numbers.map { number in
      let roots = roots(of: number)
      return SourceUse(
        source: number, isOwnObservation: source(number)?.kind == .ownObservation,
        isPrimary: citations.contains { $0.source == number && $0.tier == .primary },
        roots: roots,
        hasPrimaryRoot: roots.contains { $0 != number && source($0)?.kind.usualTier == .primary })
    }
  }

  /// The sources a source goes back to in the end: itself where it derives from none. Sources that
  /// derive from one another have the lowest of them for root.
  func roots(of number: Int) -> Set<Int> {
    var (open, seen, roots) = ([number], Set<Int>(), Set<Int>())
    while let next = open.popLast() {
      guard seen.insert(next).inserted else { continue }
      let origins = source(next)?.derivesFrom ?? []
      if origins.isEmpty { roots.insert(next) }
      open += origins
    }
    return roots.isEmpty ? [seen.min() ?? number] : roots
  }
}

/// What one source is to one claim.
private struct SourceUse {
  var source: Int
  var isOwnObservation: Bool
  var isPrimary: Bool
  var roots: Set<Int>
  /// Whether a primary source that it derives from is recorded.
  var hasPrimaryRoot: Bool

  var sourcingAlone: Sourcing {
    if isOwnObservation { return .onAuthor }
    return isPrimary ? .singlePrimary : .singleSecondary
  }
}

/// Beyond this many sources of one claim the later ones are not counted (the search doubles with each).
private let countedSources = 14

/// The most sources that can be picked so that no two share a root.
private func independent(_ uses: [SourceUse]) -> Int {
  func most(_ uses: ArraySlice<SourceUse>, apartFrom taken: Set<Int>) -> Int {
    guard let first = uses.first else { return 0 }
    let without = most(uses.dropFirst(), apartFrom: taken)
    guard first.roots.isDisjoint(with: taken) else { return without }
    return max(without, 1 + most(uses.dropFirst(), apartFrom: taken.union(first.roots)))
  }
  return most(uses.prefix(countedSources)[...], apartFrom: [])
}
