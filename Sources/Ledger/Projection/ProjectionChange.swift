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

  /// From one moment of an article to another; rows that cannot differ are not computed.
  init(from old: Dossier, to new: Dossier) {
    var scope = ProjectionScope(from: old, to: new)
    let after = Projection(of: new, scope)
    // Each append changes the article's own row: what it was need not be known.
    scope.hasArticle = false
    self.init(from: Projection(of: old, scope), to: after)
  }

  init(from old: Projection = .empty, to new: Projection) {
    article = new.article == old.article ? nil : new.article
    claims = RowChange.all(from: old.claims, to: new.claims)
    texts = RowChange.all(from: old.texts, to: new.texts)
  }
}

/// What becomes of one row.
struct RowChange<Key: Hashable & Comparable & Sendable, Row: Hashable & Sendable>: Hashable,
  Sendable
{
  var key: Key
  /// Nil where it goes.
  var row: Row?

  static func all(from old: [Key: Row], to new: [Key: Row]) -> [RowChange] {
    var changes = new.filter { old[$0.key] != $0.value }
      .map { RowChange(key: $0.key, row: $0.value) }
    changes += old.keys.filter { new[$0] == nil }.map { RowChange(key: $0, row: nil) }
    return changes.sorted { $0.key < $1.key }
  }
}
