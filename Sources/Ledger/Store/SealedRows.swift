import FoundationEssentials
import GRDB

/// The sealed rows of a log, read side by side with its events.
struct SealedRows {
  private let cursor: RowCursor
  /// The first row not handed out yet.
  private var ahead: (index: Int, disclosure: Disclosure)?

  init(of log: Int64, from index: Int, in db: Database) throws {
    let statement = try db.cachedStatement(
      sql: "SELECT n, name, salt, value FROM sealed WHERE log = ? AND n >= ? ORDER BY n, name")
    cursor = try Row.fetchCursor(statement, arguments: [log, index])
    ahead = try SealedRows.read(cursor)
  }

  /// The rows of one event; indices must be asked for in order.
  mutating func next(for index: Int) throws -> [Disclosure] {
    var disclosures: [Disclosure] = []
    while let row = ahead, row.index <= index {
      if row.index == index { disclosures.append(row.disclosure) }
      ahead = try SealedRows.read(cursor)
    }
    return disclosures
  }

  private static func read(_ cursor: RowCursor) throws -> (Int, Disclosure)? {
    guard let row = try cursor.next() else { return nil }
    return (
      row[0],
      Disclosure(name: row[1], salt: Array(row[2] as Data), value: Array(row[3] as Data))
    )
  }
}
