import Claims

/// The rows that listings read: computed from a dossier alone, so that they can be dropped and computed
/// again.
struct Projection: Hashable, Sendable {
  /// Nil before the article's import is recorded.
  var article: ArticleSummary?
  /// By number.
  var claims: [Int: ClaimSummary] = [:]
  var texts: [SearchKey: String] = [:]

  /// That of an article nothing is recorded of.
  static let empty = Projection()

  init(
    article: ArticleSummary? = nil, claims: [Int: ClaimSummary] = [:],
    texts: [SearchKey: String] = [:]
  ) {
    self.article = article
    self.claims = claims
    self.texts = texts
  }

  init(of dossier: Dossier, _ scope: ProjectionScope = ProjectionScope()) {
    article = scope.hasArticle ? ArticleSummary(of: dossier) : nil
    texts = SearchKey.texts(of: dossier, scope)
    let flags = dossier.openFlagCounts
    for claim in dossier.claims where scope.holds(claim) {
      let summary = ClaimSummary(of: claim, in: dossier, openFlags: flags[claim.number] ?? 0)
      claims[claim.number] = summary
      texts[SearchKey(kind: .claim, number: claim.number)] = summary.text
    }
  }
}

/// What of an article's rows is computed.
struct ProjectionScope {
  /// The numbers of the claims; nil for all.
  var claims: Set<Int>?
  var hasArticle = true
  var hasNotes = true
  var hasSources = true

  func holds(_ claim: Claim) -> Bool { claims?.contains(claim.number) ?? true }
}

extension ProjectionScope {
  /// All whose rows may differ between two moments of one article.
  init(from old: Dossier, to new: Dossier) {
    hasNotes = old.notes != new.notes
    hasSources = old.sources != new.sources
    // A claim's sourcing can change with any of these.
    let hasSameBacking =
      !hasSources && old.citations == new.citations && old.waivers == new.waivers
      && old.revisions == new.revisions
    if hasSameBacking { claims = ProjectionScope.changedClaims(from: old, to: new) }
  }

  private static func changedClaims(from old: Dossier, to new: Dossier) -> Set<Int> {
    let (oldFlags, newFlags) = (old.openFlagCounts, new.openFlagCounts)
    var changed = Set(oldFlags.keys).union(newFlags.keys)
      .filter { oldFlags[$0] != newFlags[$0] }
    for index in 0..<max(old.claims.count, new.claims.count) {
      let before = old.claims.indices.contains(index) ? old.claims[index] : nil
      let after = new.claims.indices.contains(index) ? new.claims[index] : nil
      if before != after { changed.formUnion([before, after].compactMap { $0?.number }) }
    }
    return changed
  }
}

extension Dossier {
  /// How many open flags a claim has, its details' included, by its number.
  var openFlagCounts: [Int: Int] {
    var counts: [Int: Int] = [:]
    for flag in flags where flag.isOpen {
      if case .claim(let reference) = flag.target { counts[reference.number, default: 0] += 1 }
    }
    return counts
  }
}
