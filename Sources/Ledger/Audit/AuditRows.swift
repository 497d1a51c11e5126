import FoundationEssentials
import GRDB

/// A checkpoint's row.
struct CheckpointRow: Hashable, Sendable {
  /// The size it is kept under.
  var size: Int
  var note: [UInt8]
}

/// Something the database is made of.
struct SchemaEntry: Hashable, Comparable, Sendable {
  /// `table`, `index`, `trigger` or `view`.
  var kind: String
  var name: String
  /// What made it; empty for what SQLite made by itself.
  var definition: String

  static func < (left: SchemaEntry, right: SchemaEntry) -> Bool {
    (left.kind, left.name) < (right.kind, right.name)
  }
}

/// What only an audit reads of the database.
extension SQLiteStore {
  /// What the ledger holds by number: whether somebody records while it is looked at.
  func extent() throws -> [Int] {
    try read { db in
      try Int.fetchAll(
        db,
        sql: "SELECT size FROM log UNION ALL SELECT count(*) FROM register")
    }
  }

  func registerHashes() throws -> [[UInt8]] {
    try read { db in
      try Data.fetchAll(db, sql: "SELECT hash FROM register ORDER BY i").map(Array.init)
    }
  }

  func checkpointRows() throws -> [CheckpointRow] {
    try read { db in
      try Row.fetchAll(db, sql: "SELECT size, note FROM checkpoint ORDER BY size, note").map {
        CheckpointRow(size: $0[0], note: Array($0[1] as Data))
      }
    }
  }

  /// All tables, indexes, triggers and views.
  func schema() throws -> [SchemaEntry] {
    try read { db in
      try Row.fetchAll(db, sql: "SELECT type, name, coalesce(sql, '') FROM sqlite_master").map {
        SchemaEntry(kind: $0[0], name: $0[1], definition: $0[2])
      }
    }
  }

  /// How many rows of each table belong to nothing that was recorded, by where they are.
  func strayRows() throws -> [StrayRows] {
    try read { db in
      try StrayRows.queries.compactMap { what, query, isOfListings in
        let count = try Int.fetchOne(db, sql: "SELECT count(*) FROM \(query)") ?? 0
        return count == 0 ? nil : StrayRows(what: what, count: count, isOfListings: isOfListings)
      }
    }
  }

  /// The events of each log that has no row.
  func logsWithoutRow() throws -> [[EventRecord]] {
    try read { db in
      try Int64.fetchAll(
        db, sql: "SELECT DISTINCT log FROM event WHERE log NOT IN (SELECT id FROM log)"
      ).map { try SQLiteStore.records(of: $0, from: 0, in: db) }
    }
  }

  /// Whether the search index has the words of its texts and no others.
  func checkSearchIndex() throws {
    do {
      try database.inDatabase { db in
        try db.execute(sql: "INSERT INTO search(search) VALUES ('integrity-check')")
      }
    } catch let error as DatabaseError where error.resultCode == .SQLITE_CORRUPT {
      throw LedgerFault.damaged("the search index is not that of the listed texts")
    } catch {
      throw LedgerFault.of(error)
    }
  }
}

/// Rows that no log or event accounts for.
struct StrayRows {
  var what: String
  var count: Int
  var isOfListings: Bool

  fileprivate static let queries = [
    (
      "sealed values of no event",
      "sealed WHERE NOT EXISTS (SELECT 1 FROM event WHERE log = sealed.log AND n = sealed.n)", false
    ),
    ("listed articles of no log", "article WHERE log NOT IN (\(articles))", true),
    ("listed claims of no article", "claim WHERE log NOT IN (\(articles))", true),
    (
      "searched texts of no article",
      "search WHERE rowid >> \(SearchKey.logShift) NOT IN (\(articles))", true
    ),
  ]

  private static let articles = "SELECT id FROM log WHERE kind = 'article'"
}
