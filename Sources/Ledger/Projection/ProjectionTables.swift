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
      stale_signoffs INTEGER NOT NULL,
      notes INTEGER NOT NULL,
      sources INTEGER NOT NULL,
      coverage INTEGER NOT NULL,
      person TEXT,
      time TEXT,
      summary TEXT,
      original TEXT NOT NULL
    ) STRICT;
    CREATE TABLE claim(
      log INTEGER NOT NULL,
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
      text, tokenize = 'porter unicode61 remove_diacritics 2', columnsize = 0);
    """

  /// What FTS5 collects before it writes a segment, unless told otherwise.
  static let searchBuffer = 1 << 20

  static func setSearchBuffer(_ bytes: Int, in db: Database) throws {
    try db.execute(
      sql: "INSERT INTO search(search, rank) VALUES ('hashsize', ?)", arguments: [bytes])
  }

  static func write(_ change: ProjectionChange, for log: Int64, in db: Database) throws {
    if let article = change.article { try write(article, for: log, in: db) }
    try write(change.claims, for: log, in: db)
    try write(change.texts, for: log, in: db)
  }

  /// All but the slug, which stays an article's own: its index is not touched again.
  private static let writeArticle = """
    INSERT INTO article VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
    ON CONFLICT(log) DO UPDATE SET
      title = excluded.title, size = excluded.size, revision = excluded.revision,
      stages = excluded.stages, open_flags = excluded.open_flags,
      open_blockers = excluded.open_blockers, stale_signoffs = excluded.stale_signoffs,
      notes = excluded.notes, sources = excluded.sources, coverage = excluded.coverage,
      person = excluded.person, time = excluded.time, summary = excluded.summary,
      original = excluded.original
    """

  /// Another article with the slug makes this fail, rather than give way.
  private static func write(_ row: ArticleSummary, for log: Int64, in db: Database) throws {
    let statement = try RawStatement(writeArticle, in: db)
    statement.bind(1, log)
    statement.bind(2, row.slug)
    statement.bind(3, row.title)
    statement.bind(4, row.size)
    statement.bind(5, row.revision)
    statement.bind(6, row.stagesText)
    statement.bind(7, row.openFlags)
    statement.bind(8, row.openBlockers)
    statement.bind(9, row.staleSignOffs)
    statement.bind(10, row.notes)
    statement.bind(11, row.sources)
    statement.bind(12, row.coverage)
    statement.bind(13, row.lastAct?.person)
    statement.bind(14, row.lastAct?.time)
    statement.bind(15, row.lastAct?.summary)
    statement.bind(16, row.originalSHA256)
    try statement.run()
  }

  /// Not `REPLACE`, which keeps a copy of each page it touches, to take the statement back.
  private static let writeClaim = """
    INSERT INTO claim VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
    ON CONFLICT(log, number) DO UPDATE SET
      text = excluded.text, kind = excluded.kind, stage = excluded.stage,
      verdict = excluded.verdict, sourcing = excluded.sourcing, holder = excluded.holder,
      open_flags = excluded.open_flags
    """

  private static func write(
    _ changes: RowChanges<ClaimSummary>, for log: Int64, in db: Database
  ) throws {
    try run(
      "DELETE FROM claim WHERE log = ? AND number = ?", for: changes.removed, in: db
    ) { statement, number in
      statement.bind(1, log)
      statement.bind(2, number)
    }
    try run(writeClaim, for: changes.written, in: db) { statement, row in
      statement.bind(1, log)
      statement.bind(2, row.number)
      statement.bind(3, row.text)
      statement.bind(4, row.kind.rawValue)
      statement.bind(5, row.stage.rawValue)
      statement.bind(6, row.verdict?.rawValue)
      statement.bind(7, row.sourcing.rawValue)
      statement.bind(8, row.holder)
      statement.bind(9, row.openFlags)
    }
  }

  /// Not `REPLACE`, which looks for a row to replace at each new one.
  private static func write(
    _ changes: RowChanges<SearchText>, for log: Int64, in db: Database
  ) throws {
    try run(
      "DELETE FROM search WHERE rowid = ?", for: changes.removed + changes.replaced, in: db
    ) { statement, key in
      statement.bind(1, key.row(in: log))
    }
    try run(
      "INSERT INTO search(rowid, text) VALUES (?, ?)", for: changes.written, in: db
    ) { statement, row in
      statement.bind(1, row.key.row(in: log))
      statement.bind(2, row.text)
    }
  }

  /// Runs a statement once for each value.
  private static func run<Value>(
    _ sql: String, for values: [Value], in db: Database,
    bind: (RawStatement, Value) -> Void
  ) throws {
    guard !values.isEmpty else { return }
    let statement = try RawStatement(sql, in: db)
    for value in values {
      bind(statement, value)
      try statement.run()
    }
  }
}
