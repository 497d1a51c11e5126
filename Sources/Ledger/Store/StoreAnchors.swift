import FoundationEssentials
import GRDB

/// A time stamp's row.
struct AnchorRow: Hashable, Sendable {
  /// The size of the checkpoint that was stamped.
  var size: Int
  var kind: String
  var token: [UInt8]
}

extension SQLiteStore {
  /// Keeps a time stamp together with the event that says so.
  func attach(_ anchor: AnchorRow, _ batch: Batch) throws {
    try write { db in
      try append(batch, in: db)
      try db.execute(
        sql: "INSERT INTO anchor(size, kind, token) VALUES (?, ?, ?)",
        arguments: [anchor.size, anchor.kind, Data(anchor.token)])
    }
  }

  /// In the order in which they were kept.
  func anchors() throws -> [AnchorRow] {
    try read { db in
      try Row.fetchAll(db, sql: "SELECT size, kind, token FROM anchor ORDER BY rowid").map {
        AnchorRow(size: $0[0], kind: $0[1], token: Array($0[2] as Data))
      }
    }
  }
}
