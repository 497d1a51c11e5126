import Claims
import GRDB

extension SQLiteStore {
  /// How many logs there are: none ever goes.
  func logCount() throws -> Int {
    try read { db in
      try Int.fetchOne(db.cachedStatement(sql: "SELECT max(id) FROM log")) ?? 0
    }
  }

  /// The name of the desk's log, which is the first.
  func deskLog() throws -> String? {
    try read { db in
      try String.fetchOne(
        db.cachedStatement(sql: "SELECT name FROM log WHERE kind = 'desk' ORDER BY id LIMIT 1"))
    }
  }

  func log(of slug: String) throws -> String? {
    try read { db in
      try String.fetchOne(
        db.cachedStatement(
          sql: "SELECT name FROM article JOIN log ON log.id = article.log WHERE slug = ?"),
        arguments: [slug.storable])
    }
  }

  func articles(atMost limit: Int) throws -> [ArticleSummary] {
    try read { db in
      let rows = try RawStatement(
        """
        SELECT \(ProjectionReading.articleColumns) FROM article
        ORDER BY time DESC, log DESC LIMIT ?
        """, in: db)
      rows.bind(1, limit)
      return try rows.all(ArticleSummary.init)
    }
  }

  /// Whether each article's log has its row, and that row says how long the log is.
  ///
  /// - Throws: ``LedgerFault/listingAltered(_:)``
  func checkArticlesAreListed() throws {
    let count = try read { db in
      try Int.fetchOne(
        db,
        sql: """
          SELECT count(*) FROM log LEFT JOIN article ON article.log = log.id
          WHERE log.kind = 'article' AND article.size IS NOT log.size
          """) ?? 0
    }
    guard count == 0 else {
      throw LedgerFault.listingAltered(
        "articles that are not listed as they were recorded: \(count)")
    }
  }

  func article(_ slug: String) throws -> ArticleSummary? {
    try read { db in
      let rows = try RawStatement(
        "SELECT \(ProjectionReading.articleColumns) FROM article WHERE slug = ?", in: db)
      rows.bind(1, slug)
      return try rows.all(ArticleSummary.init).first
    }
  }

  func article(withOriginal sha256: String) throws -> String? {
    try read { db in
      try String.fetchOne(
        db, sql: "SELECT slug FROM article WHERE original = ? ORDER BY log LIMIT 1",
        arguments: [sha256])
    }
  }

  func claims(of log: String) throws -> [ClaimSummary] {
    try read { db in
      try ProjectionReading.claims(of: SQLiteStore.identifier(of: log, in: db), in: db)
    }
  }

  func search(_ words: String, atMost limit: Int) throws -> [SearchHit] {
    guard let query = SearchHit.query(for: words) else { return [] }
    return try read { db in
      let rows = try Row.fetchAll(
        db, sql: "SELECT rowid, text FROM search WHERE search MATCH ? ORDER BY rowid DESC LIMIT ?",
        arguments: [query, limit])
      return try rows.compactMap { try SearchHit($0, in: db) }
    }
  }
}

/// A text that a search found.
public struct SearchHit: Hashable, Sendable {
  public let article: String
  public let kind: SearchKind
  /// The claim's, note's or source's.
  public let number: Int
  public let text: String
}

extension SearchHit {
  fileprivate init?(_ row: Row, in db: Database) throws {
    guard let (log, key) = SearchKey.parse(row: row[0]),
      let slug = try String.fetchOne(
        db.cachedStatement(sql: "SELECT slug FROM article WHERE log = ?"), arguments: [log])
    else { return nil }
    self.init(article: slug, kind: key.kind, number: key.number, text: row[1])
  }

  /// The words, each quoted, so that nothing in them is taken for query syntax; nil where there are
  /// none.
  fileprivate static func query(for words: String) -> String? {
    let quoted = words.storable.split(whereSeparator: \.isWhitespace)
      .filter { $0.contains { $0.isLetter || $0.isNumber } }
      .map { word in "\"" + word.split(separator: "\"").joined(separator: "\"\"") + "\"" }
    return quoted.isEmpty ? nil : quoted.joined(separator: " ")
  }
}
