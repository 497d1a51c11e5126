import FoundationEssentials
import GRDB

extension SQLiteStore {
  func register() throws -> [RegisterLeaf] { try read(SQLiteStore.register) }

  func checkpoints() throws -> [[UInt8]] {
    try read { db in
      try Data.fetchAll(db, sql: "SELECT note FROM checkpoint ORDER BY size, note").map(Array.init)
    }
  }

  /// The checkpoint signed last.
  func lastCheckpoint() throws -> [UInt8]? {
    try read { db in
      try Data.fetchOne(
        db, sql: "SELECT note FROM checkpoint ORDER BY size DESC, note DESC LIMIT 1"
      )
      .map(Array.init)
    }
  }

  func seal(
    _ logs: [String], after batch: Batch?, origin: String,
    sign: ([RegisterLeaf]) throws -> SignedNote
  ) throws -> SignedNote {
    try write { db in
      if let batch { try append(batch, in: db) }
      var register = try SQLiteStore.register(in: db)
      for log in logs {
        let head = try SQLiteStore.head(of: log, in: db).frontier.head
        let checkpoint = Checkpoint(
          origin: LedgerNames.origin(of: log, in: origin), head: head)
        let leaf = RegisterLeaf(index: register.count, bytes: Array(checkpoint.text.utf8))
        guard !register.contains(where: { $0.bytes == leaf.bytes }) else { continue }
        try db.execute(
          sql: "INSERT INTO register VALUES (?, ?, ?)",
          arguments: [leaf.index, Data(leaf.bytes), Data(leaf.hash.bytes)])
        register.append(leaf)
      }
      let note = try sign(register)
      try db.execute(
        sql: "INSERT OR IGNORE INTO checkpoint VALUES (?, ?)",
        arguments: [register.count, Data(note.description.utf8)])
      return note
    }
  }

  private static func register(in db: Database) throws -> [RegisterLeaf] {
    try Row.fetchAll(db, sql: "SELECT i, leaf FROM register ORDER BY i").map { row in
      RegisterLeaf(index: row[0], bytes: Array(row[1] as Data))
    }
  }

  static func head(of log: String, in db: Database) throws -> LogHead {
    let rows = try RawStatement("SELECT \(LogHead.columns) FROM log WHERE name = ?", in: db)
    rows.bind(1, log)
    guard try rows.next() else { throw LedgerFault.unknownArticle(log) }
    return try LogHead(rows)
  }
}
