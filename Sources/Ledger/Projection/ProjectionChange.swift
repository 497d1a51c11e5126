import Claims

/// What one append changes in an article's rows.
struct ProjectionChange: Hashable, Sendable {
  /// Nil where the row stays as it is.
  var article: ArticleSummary?
  /// In the order of their keys.
  var claims: [RowChange<Int, ClaimSummary>]
  var texts: [RowChange<SearchKey, String>]

  /// No row at all.
  static let none = ProjectionChange(to: .empty)

  init(from old: Projection = .empty, to new: Projection) {
    article = new.article == old.article ? nil : new.article
    claims = RowChange.all(from: old.claims, to: new.claims)
    texts = RowChange.all(from: old.texts, to: new.texts)
  }

  /// From one moment of an article to another. Where it only grew, only what is new or no longer the
  /// same is computed.
  init(from old: Dossier, to new: Dossier) {
    guard new.grew(from: old) else {
      self.init(from: Projection(of: old), to: Projection(of: new))
      return
    }
    let rows = Projection(
      of: new, claims: new.claimsChanged(since: old),
      notes: changed(from: old.notes, to: new.notes),
      sources: changed(from: old.sources, to: new.sources))
    self.init(to: rows)
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

  fileprivate func claimsChanged(since old: Dossier) -> [Claim] {
    let (before, after) = (old.openFlagCounts, openFlagCounts)
    return claims.indices.filter { index in
      let number = claims[index].number
      return !old.claims.indices.contains(index) || before[number] != after[number]
        || old.claims[index] != claims[index]
    }.map { claims[$0] }
  }
}

private func changed<Element: Equatable>(
  from old: [Element], to new: [Element]
) -> [Element] {
  guard old != new else { return [] }
  return zip(old, new).filter { $0 != $1 }.map(\.1) + new.dropFirst(old.count)
}

/// What becomes of one row.
struct RowChange<Key: Hashable & Comparable & Sendable, Row: Hashable & Sendable>: Hashable,
  Sendable
{
  var key: Key
  /// Nil where it goes.
  var row: Row?

  static func all(from old: [Key: Row], to new: [Key: Row]) -> [RowChange] {
    guard !old.isEmpty else {
      return new.map { RowChange(key: $0.key, row: $0.value) }.sorted { $0.key < $1.key }
    }
    var changes = new.filter { old[$0.key] != $0.value }
      .map { RowChange(key: $0.key, row: $0.value) }
    changes += old.keys.filter { new[$0] == nil }.map { RowChange(key: $0, row: nil) }
    return changes.sorted { $0.key < $1.key }
  }
}
