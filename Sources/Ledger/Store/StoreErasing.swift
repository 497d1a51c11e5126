import Claims
import GRDB

extension SQLiteStore {
  /// Removes sealed values together with the event that says so, then every trace of them from the
  /// database: pages are overwritten, the search index is merged and the file is written anew.
  ///
  /// - Parameter names: The fields of the event at `index`.
  func erase(_ names: [String], at index: Int, _ batch: Batch) throws {
    try write { db in
      try append(batch, in: db)
      let id = try SQLiteStore.identifier(of: batch.log, in: db)
      for name in names {
        try db.execute(
          sql: "DELETE FROM sealed WHERE log = ? AND n = ? AND name = ?",
          arguments: [id, index, name])
        guard db.changesCount == 1 else {
          throw LedgerFault.unknownField(index: index, name: name)
        }
      }
      try db.execute(sql: "INSERT INTO search(search) VALUES ('optimize')")
    }
    try scrub()
  }

  /// Writes the file anew, so that freed pages hold nothing. SQLite may cut off its old end after its
  /// last sync; the one here makes sure that nothing comes back with a power cut.
  private func scrub() throws {
    do { try database.vacuum() } catch { throw LedgerFault.of(error) }
    if let path { try Disk.sync(path) }
  }
}
