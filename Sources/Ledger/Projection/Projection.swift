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

  init(of dossier: Dossier) {
    let summaries = ClaimSummary.all(of: dossier)
    article = ArticleSummary(of: dossier, claims: summaries)
    claims = Dictionary(summaries.map { ($0.number, $0) }) { $1 }
    texts = SearchKey.texts(of: dossier)
  }
}

/// What one append changes in an article's rows.
struct ProjectionChange: Hashable, Sendable {
  var article: ArticleSummary?
  /// Nil for a row that goes.
  var claims: [Int: ClaimSummary?]
  var texts: [SearchKey: String?]

  init(from old: Projection = .empty, to new: Projection) {
    article = new.article == old.article ? nil : new.article
    claims = ProjectionChange.changes(from: old.claims, to: new.claims)
    texts = ProjectionChange.changes(from: old.texts, to: new.texts)
  }

  private static func changes<Key, Row: Equatable>(
    from old: [Key: Row], to new: [Key: Row]
  ) -> [Key: Row?] {
    var changes: [Key: Row?] = [:]
    for (key, row) in new where old[key] != row { changes[key] = .some(row) }
    for key in old.keys where new[key] == nil { changes[key] = .some(nil) }
    return changes
  }
}
