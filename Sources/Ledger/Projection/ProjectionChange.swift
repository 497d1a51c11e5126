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
    let reworded = zip(changed, rows).filter { index, _ in !new.says(claim: index, as: old) }
    let texts = Projection.texts(
      of: reworded.map(\.1), new.notes.changed(from: old.notes),
      new.sources.changed(from: old.sources))
    self.init(
      article: ArticleSummary(of: new), claims: RowChanges(written: rows),
      texts: RowChanges(written: texts, replaced: texts.map(\.key).filter(old.holds)))
  }
}

extension Dossier {
  /// Whether there is a claim, note or source with the number; none of those given before ever goes.
  fileprivate func holds(_ key: SearchKey) -> Bool {
    switch key.kind {
    case .claim: key.number <= claims.last?.number ?? 0
    case .note: key.number <= notes.last?.number ?? 0
    case .source: key.number <= sources.last?.number ?? 0
    }
  }

  /// Whether all that was there still is, in its place, and no claim is backed otherwise than it was.
  fileprivate func grew(from old: Dossier) -> Bool {
    // Without a citation no source backs anything.
    (sources == old.sources || citations.isEmpty) && citations == old.citations
      && waivers == old.waivers && revisions == old.revisions
      && isPrefix(old.claims.count, of: claims.count) { old.claims[$0].number == claims[$0].number }
      && isPrefix(old.notes.count, of: notes.count) { old.notes[$0].number == notes[$0].number }
      && isPrefix(old.sources.count, of: sources.count) {
        old.sources[$0].number == sources[$0].number
      }
  }

  private func isPrefix(_ before: Int, of after: Int, _ isSame: (Int) -> Bool) -> Bool {
    before <= after && (0..<before).allSatisfy(isSame)
  }

  /// The places of the claims that are new or have another row.
  ///
  /// Claims are large: they are compared where they stand.
  fileprivate func claimsChanged(since old: Dossier) -> [Int] {
    let (flagged, before, after) = (claimsFlagged(since: old), old.claims.span, claims.span)
    var changed: [Int] = []
    for index in after.indices
    where index >= before.count || flagged.contains(after[index].number)
      || before[index] != after[index]
    {
      changed.append(index)
    }
    return changed
  }

  /// The numbers of the claims that have more open flags, or fewer.
  private func claimsFlagged(since old: Dossier) -> Set<Int> {
    guard flags != old.flags else { return [] }
    let (before, after) = (old.openFlagCounts, openFlagCounts)
    return Set(after.keys).union(before.keys).filter { before[$0] != after[$0] }
  }

  /// Whether the claim at a place was there and said the same.
  fileprivate func says(claim index: Int, as old: Dossier) -> Bool {
    old.claims.indices.contains(index) && old.claims[index].wording == claims[index].wording
  }
}

extension Array where Element: Equatable {
  /// What is new or no longer the same in a list that only grew.
  fileprivate func changed(from old: [Element]) -> [Element] {
    guard old != self else { return [] }
    return zip(old, self).filter { $0 != $1 }.map(\.1) + dropFirst(old.count)
  }
}
