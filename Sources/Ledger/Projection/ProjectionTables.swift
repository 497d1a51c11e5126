import Claims
import GRDB

/// The tables of the projections, and what writes them.
enum ProjectionTables {
  static let names = ["search", "claim", "article"]

  static let definition = """
    CREATE TABLE article(
      log INTEGER PRIMARY KEY REFERENCES log(id),
      slug TEXT NOT NULL UNIQUE,
      title TEXT NOT NULL,
      size INTEGER NOT NULL,
      revision INTEGER NOT NULL,
      stages TEXT NOT NULL,
      open_flags INTEGER NOT NULL,
      open_blockers INTEGER NOT NULL,
      notes INTEGER NOT NULL,
      sources INTEGER NOT NULL,
      coverage INTEGER NOT NULL,
      person TEXT,
      time TEXT,
      summary TEXT
    ) STRICT;
    CREATE TABLE claim(
      log INTEGER NOT NULL REFERENCES log(id),
      number INTEGER NOT NULL,
      text TEXT NOT NULL,
      kind TEXT NOT NULL,
      stage TEXT NOT NULL,
      verdict TEXT,
      sourcing TEXT NOT NULL,
      holder TEXT,
      open_flags INTEGER NOT NULL,
      PRIMARY KEY(log, number)
    ) STRICT, WITHOUT ROWID;
    CREATE VIRTUAL TABLE search USING fts5(
      text, tokenize = 'porter unicode61 remove_diacritics 2');
    """

  static func write(_ change: ProjectionChange, for log: Int64, in db: Database) throws {
    if let article = change.article { try write(article, for: log, in: db) }
    for (number, row) in change.claims.sorted(by: { $0.key < $1.key }) {
      try write(row, number: number, for: log, in: db)
    }
    let texts = change.texts.map { (row: $0.key.row(in: log), text: $0.value) }
    for entry in texts.sorted(by: { $0.row < $1.row }) {
      try write(entry.text, row: entry.row, in: db)
    }
  }

  /// Another article with the slug makes this fail, rather than give way.
  private static func write(_ row: ArticleSummary, for log: Int64, in db: Database) throws {
    try db.cachedStatement(sql: "DELETE FROM article WHERE log = ?").execute(arguments: [log])
    try db.cachedStatement(
      sql: "INSERT INTO article VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
    ).execute(arguments: [
      log, row.slug, row.title, row.size, row.revision, row.stagesText, row.openFlags,
      row.openBlockers, row.notes, row.sources, row.coverage, row.lastAct?.person,
      row.lastAct?.time, row.lastAct?.summary,
    ])
  }

  private static func write(
    _ row: ClaimSummary?, number: Int, for log: Int64, in db: Database
  ) throws {
    guard let row else {
      return try db.cachedStatement(sql: "DELETE FROM claim WHERE log = ? AND number = ?")
        .execute(arguments: [log, number])
    }
    try db.cachedStatement(sql: "INSERT OR REPLACE INTO claim VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")
      .execute(arguments: [
        log, row.number, row.text, row.kind.rawValue, row.stage.rawValue, row.verdict?.rawValue,
        row.sourcing.rawValue, row.holder, row.openFlags,
      ])
  }

  private static func write(_ text: String?, row: Int64, in db: Database) throws {
    guard let text else {
      return try db.cachedStatement(sql: "DELETE FROM search WHERE rowid = ?")
        .execute(arguments: [row])
    }
    try db.cachedStatement(sql: "INSERT OR REPLACE INTO search(rowid, text) VALUES (?, ?)")
      .execute(arguments: [row, text])
  }
}
