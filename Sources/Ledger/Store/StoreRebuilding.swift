import GRDB

extension SQLiteStore {
  /// How many bytes of new words a rebuild collects before they are merged into the search index.
  private var bulkBuffer: Int { 32 << 20 }

  /// Drops the projections and computes them from the events, in one transaction.
  func rebuild(_ project: (String, [StoredEvent]) throws -> Projection) throws {
    try write { db in
      try Schema.dropProjections(in: db)
      try Schema.makeProjections(in: db)
      try ProjectionTables.setSearchBuffer(bulkBuffer, in: db)
      let logs = try Row.fetchAll(
        db, sql: "SELECT id, name FROM log WHERE kind = 'article' ORDER BY id")
      for log in logs {
        let events = try SQLiteStore.events(of: log[0], from: 0, in: db)
        let change = ProjectionChange(to: try project(log[1], events))
        try ProjectionTables.write(change, for: log[0], in: db)
      }
      try ProjectionTables.setSearchBuffer(ProjectionTables.searchBuffer, in: db)
    }
  }

  func projection(of log: String) throws -> Projection {
    try read { db in
      try ProjectionReading.projection(of: SQLiteStore.identifier(of: log, in: db), in: db)
    }
  }

  /// SQLite's own whole check of its pages and indexes.
  func checkDatabase() throws {
    try read { db in try SQLiteStore.check("integrity_check", in: db) }
  }

  /// The version of SQLite in use: `3.40.1`.
  static func version() throws -> String {
    try DatabaseQueue().read { db in
      try String.fetchOne(db, sql: "SELECT sqlite_version()") ?? ""
    }
  }
}
