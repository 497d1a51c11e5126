import FoundationEssentials
import GRDB

extension SQLiteStore {
  /// The register from its first leaf.
  func register() throws -> [RegisterLeaf] { try read(SQLiteStore.register) }

  /// The checkpoints signed so far, the smallest register first.
  func checkpoints() throws -> [[UInt8]] {
    try read { db in
      try Data.fetchAll(db, sql: "SELECT note FROM checkpoint ORDER BY size, note").map(Array.init)
    }
  }

  /// Adds the heads of logs to the register, and keeps the checkpoint signed over it, in one transaction.
  ///
  /// A head that the register has is not added again.
  ///
  /// - Parameters:
  ///   - logs: The logs, in the order in which their heads are added.
  ///   - origin: The register's own origin.
  ///   - sign: Signs the checkpoint over the register as it will be, or refuses.
  /// - Returns: The signed note.
  /// - Throws: ``LedgerFault``, or what `sign` throws; then nothing is added.
  func seal(
    _ logs: [String], origin: String, sign: ([RegisterLeaf]) throws -> SignedNote
  ) throws -> SignedNote {
    try write { db in
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
    let row = try Row.fetchOne(
      db, sql: "SELECT name, kind, size, frontier FROM log WHERE name = ?", arguments: [log])
    guard let row else { throw LedgerFault.unknownArticle(log) }
    return try logHead(row)
  }
}
