import Claims
import GRDB
import Testing

@testable import Ledger

/// Every column of every table, in the first, a middle and the last row: a value changed, a row dropped,
/// one added, two swapped.
@Suite struct RowTamperingTests {
  /// A desk with two articles, one of them signed for and sealed twice, and with words that have two
  /// spellings.
  private static let whole = Result {
    let folder = try TemporaryFolder()
    let ledger = try TestDesk.ledger()
    let ledgerKey = try ledger.makeKey(at: folder.path("ledger.key"), TestDesk.writing())
    let key = try ledger.makeKey(for: "p1", at: folder.path("p1.key"), TestDesk.writing())
    var dossier = try TestDesk.article(in: ledger)
    _ = try TestDesk.article(in: ledger, slug: "quay")
    for minute in [20, 30] {
      dossier = try ledger.signOff(
        dossier, as: .checker, key: key, sealing: ledgerKey, at: 1_795_000_000,
        TestDesk.writing(minute))
      let note = TestDesk.note(dossier.numbering.notes + 1, "Vérifié au café.")
      dossier = try ledger.append([note], to: dossier, TestDesk.writing(minute + 1))
    }
    return ledger
  }

  /// All that are not SQLite's own or the search index's inner ones.
  private static let tables = [
    "log", "event", "sealed", "register", "checkpoint", "anchor", "article", "claim", "search",
  ]

  @Test func `no table is left out`() throws {
    let whole = try Self.whole.get()
    let tables = try Set(whole.store.schema().filter { $0.kind == "table" }.map(\.name))
    #expect(tables.filter { !$0.hasPrefix("search_") } == Set(Self.tables))
    #expect(try whole.audit().findings == [])
    #expect(try whole.audit().heads.map(\.signed) == [11, 0])
  }

  @Test(arguments: tables) func `a changed value is found where it is`(table: String) throws {
    for row in try rows(of: table) {
      for column in row.columns {
        for value in Self.changes(of: row.values[column]) {
          let sql = "UPDATE \(table) SET \(column) = ? WHERE \(row.condition)"
          try attack(
            sql, [value], at: row, "\(column) = \(value)", isKey: row.keys.contains(column))
        }
      }
    }
  }

  @Test(arguments: tables) func `a dropped row is found where it was`(table: String) throws {
    for row in try rows(of: table) {
      try attack("DELETE FROM \(table) WHERE \(row.condition)", [], at: row, "dropped")
    }
  }

  @Test(arguments: tables) func `swapped values are found where they are`(table: String) throws {
    let rows = try rows(of: table)
    for (row, other) in zip(rows, rows.dropFirst()) {
      for column in row.columns where !row.keys.contains(column) {
        let (first, second) = (row.values[column], other.values[column])
        guard let first, let second, first != second else { continue }
        let sql = """
          UPDATE \(table) SET \(column) =
            CASE WHEN \(row.condition) THEN :second ELSE :first END
            WHERE (\(row.condition)) OR (\(other.condition))
          """
        try attack(sql, ["first": first, "second": second], at: row, "\(column) swapped")
      }
    }
  }

  @Test(arguments: [
    ("log", "id + 9, 'AAAAAAAAAAAAAAAAAAAAAA', kind, size, frontier"),
    ("event", "log, n + 100, 'x', leaf, hash"), ("event", "log + 9, n, eid, leaf, hash"),
    ("sealed", "log, n, name || 'x', salt, value"), ("sealed", "log, n + 100, name, salt, value"),
    ("sealed", "log + 9, n, name, salt, value"), ("register", "i + 9, leaf, hash"),
    ("checkpoint", "size + 9, note"), ("anchor", ""),
    (
      "article",
      "log + 9, slug || 'x', title, size, revision, stages, open_flags, open_blockers, stale_signoffs, notes, sources, coverage, person, time, summary, original"
    ), ("claim", "log + 9, number, text, kind, stage, verdict, sourcing, holder, open_flags"),
    ("claim", "log, number + 9, text, kind, stage, verdict, sourcing, holder, open_flags"),
    ("search", "text"),
  ])
  func `an added row is found`(table: String, values: String) throws {
    for var row in try rows(of: table) {
      // Its index row is that behind the last one, whosever that is.
      if table == "search" { row.places = [] }
      let sql = "INSERT INTO \(table) SELECT \(values) FROM \(table) WHERE \(row.condition)"
      try attack(sql, [], at: row, "added: \(values)", isKey: true)
    }
    guard table == "anchor" else { return }
    try attack("INSERT INTO anchor VALUES (1, 'tsr', x'00')", [], at: nil, "added")
  }

  /// A value that is another, in bytes if not to Swift, and of the column's type.
  private static func changes(of value: DatabaseValue?) -> [DatabaseValue] {
    switch value?.storage {
    case .int64(let number):
      return [(number + 1).databaseValue, (number &* 1_000_003 - 7).databaseValue]
    case .string(let text):
      let other = text.replacing("é", with: "e\u{301}")
      let isSpeltOtherwise = !other.utf8.elementsEqual(text.utf8)
      return ["\(text)x".databaseValue] + (isSpeltOtherwise ? [other.databaseValue] : [])
    case .blob(let bytes):
      return [
        (bytes.dropFirst() + [bytes.first ?? 0]).databaseValue, bytes.dropLast().databaseValue,
      ]
    default: return ["x".databaseValue, 1.databaseValue]
    }
  }

  /// Runs the SQL on the whole ledger, and audits what comes of it.
  private func attack(
    _ sql: String, _ arguments: StatementArguments, at row: StoredRow?, _ what: String,
    isKey: Bool = false
  ) throws {
    let database = try DatabaseQueue()
    try Self.whole.get().store.database.backup(to: database)
    do {
      try database.writeWithoutTransaction { db in
        try db.execute(sql: "PRAGMA ignore_check_constraints = ON; PRAGMA foreign_keys = OFF")
        try db.tamper(sql, arguments)
      }
    } catch let error as DatabaseError where error.resultCode == .SQLITE_CONSTRAINT {
      // SQLite itself refuses.
      return
    }
    let store = SQLiteStore(database: database, path: nil)
    let findings = try Ledger(store: store).audit().findings
    let places = row.map(\.places) ?? []
    #expect(
      findings.contains { finding in
        places.isEmpty || places.contains { finding.description.hasPrefix($0) }
          || isKey && finding.place == "database"
      }, "\(row?.condition ?? ""): \(what): \(findings.map(\.description))")
  }

  /// The first, a middle and the last row of a table.
  private func rows(of table: String) throws -> [StoredRow] {
    try Self.whole.get().store.read { db in
      let columns = try String.fetchAll(db, sql: "SELECT name FROM pragma_table_info('\(table)')")
      let keys =
        try table == "search"
        ? ["rowid"]
        : db.primaryKey(table).isRowID && table == "anchor"
          ? ["rowid"] : db.primaryKey(table).columns
      let order = keys.joined(separator: ", ")
      let names = (Set(columns).union(keys)).sorted().joined(separator: ", ")
      let rows = try Row.fetchAll(db, sql: "SELECT \(names) FROM \(table) ORDER BY \(order)")
      return try [rows.first, rows.dropFirst(rows.count / 2).first, rows.last]
        .compactMap(\.self).map { try StoredRow($0, of: table, columns, keys, in: db) }
    }
  }
}

/// A row before it is tampered with.
private struct StoredRow {
  var columns: [String]
  var keys: [String]
  var values: [String: DatabaseValue]
  /// Where an audit may see that it was; anywhere where there is none.
  var places: [String] = []

  init(_ row: Row, of table: String, _ columns: [String], _ keys: [String], in db: Database) throws
  {
    self.columns = columns
    self.keys = keys
    values = Dictionary(row.map { ($0, $1) }) { $1 }
    places = try [place(in: table, db)]
    // A log's own name, where its events cannot be found by it.
    if table == "log" { places += ["database", "AAAAAAAAAAAAAAAAAAAAAA"] }
  }

  /// What selects it among the table's rows.
  var condition: String {
    keys.map { key in "\(key) = \(values[key]?.literal ?? "NULL")" }.joined(separator: " AND ")
  }

  private func place(in table: String, _ db: Database) throws -> String {
    func number(_ column: String) -> Int64 {
      values[column].flatMap { Int64.fromDatabaseValue($0) } ?? 0
    }
    switch table {
    case "register", "checkpoint": return "register"
    case "anchor": return "database"
    default: break
    }
    let log =
      switch table {
      case "log": number("id")
      case "search": SearchKey.parse(row: number("rowid"))?.log ?? 0
      default: number("log")
      }
    let slug = try String.fetchOne(db, sql: "SELECT slug FROM article WHERE log = \(log)") ?? "desk"
    return table == "sealed" ? "\(slug) event \(number("n"))" : slug
  }
}

extension DatabaseValue {
  /// As it is written in SQL.
  fileprivate var literal: String {
    switch storage {
    case .int64(let number): "\(number)"
    case .string(let text): "'\(text)'"
    case .blob(let bytes): "x'\(Hexadecimal.text(of: Array(bytes)))'"
    default: "NULL"
    }
  }
}
