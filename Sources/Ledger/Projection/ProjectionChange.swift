import Claims

/// What one append changes in an article's rows.
struct ProjectionChange: Hashable, Sendable {
  /// Nil where the row stays as it is.
  var article: ArticleSummary?
  var claims: RowChanges<ClaimSummary>
  var texts: RowChanges<SearchText>
}

extension ProjectionChange {
  /// No row at all.
  static let none = ProjectionChange(to: .empty)

  /// From no rows.
  init(to new: Projection) {
    self.init(
      article: new.article, claims: RowChanges(written: new.claims),
      texts: RowChanges(written: new.texts))
  }

  init(from old: Projection, to new: Projection) {
    self.init(
      article: new.article == old.article ? nil : new.article,
      claims: RowChanges(from: old.claims, to: new.claims),
      texts: RowChanges(from: old.texts, to: new.texts))
  }

  /// From one moment of an article to another. Where it only grew, only what is new or no longer the
  /// same is computed.
  init(from old: Dossier, to new: Dossier) {
    guard new.grew(from: old) else {
      self.init(from: Projection(of: old), to: Projection(of: new))
      return
    }
    let changed = new.claimsChanged(since: old)
    let rows = Projection.claims(changed, in: new)
    // The search index is spared the claims that say what they said.
    let reworded = zip(changed, rows).filter { claim, _ in !old.says(claim) }.map(\.1)
    let texts = Projection.texts(
      of: reworded, new.notes.changed(from: old.notes), new.sources.changed(from: old.sources))
    self.init(
      article: ArticleSummary(of: new), claims: RowChanges(written: rows),
      texts: RowChanges(written: texts))
  }
}

extension Dossier {
  /// Whether all that was there still is, in its place, and no claim is backed otherwise than it was.
  fileprivate func grew(from old: Dossier) -> Bool {
    func isPrefix<Element>(_ list: KeyPath<Dossier, [Element]>, _ number: (Element) -> Int) -> Bool
    {
      let (before, after) = (old[keyPath: list], self[keyPath: list])
      return before.count <= after.count
        && zip(before, after).allSatisfy { number($0) == number($1) }
    }
    // Without a citation no source backs anything.
    return (sources == old.sources || citations.isEmpty) && citations == old.citations
      && waivers == old.waivers && revisions == old.revisions && isPrefix(\.claims, \.number)
      && isPrefix(\.notes, \.number) && isPrefix(\.sources, \.number)
  }

  /// The claims that are new or have another row.
  fileprivate func claimsChanged(since old: Dossier) -> [Claim] {
    let flagged = claimsFlagged(since: old)
    return claims.indices.filter { index in
      !old.claims.indices.contains(index) || flagged.contains(claims[index].number)
        || old.claims[index] != claims[index]
    }.map { claims[$0] }
  }

  /// The numbers of the claims that have more open flags, or fewer.
  private func claimsFlagged(since old: Dossier) -> Set<Int> {
    guard flags != old.flags else { return [] }
    let (before, after) = (old.openFlagCounts, openFlagCounts)
    return Set(claims.map(\.number).filter { before[$0] != after[$0] })
  }

  /// Whether the claim is there and says the same.
  fileprivate func says(_ claim: Claim) -> Bool {
    self.claim(claim.number).map { $0.wording == claim.wording } ?? false
  }
}

extension Array where Element: Equatable {
  /// What is new or no longer the same in a list that only grew.
  fileprivate func changed(from old: [Element]) -> [Element] {
    guard old != self else { return [] }
    return zip(old, self).filter { $0 != $1 }.map(\.1) + dropFirst(old.count)
  }
}
