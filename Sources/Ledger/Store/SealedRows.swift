import GRDB

/// The sealed rows of a log, read side by side with its events.
struct SealedRows {
  static let query =
    "SELECT n, name, salt, value FROM sealed WHERE log = ? AND n >= ? ORDER BY n, name"
  private let rows: RawStatement
  /// The event that the row under the statement is of; nil behind the last.
  private var index: Int?

  init(of log: Int64, from index: Int, in db: Database) throws {
    rows = try RawStatement(SealedRows.query, in: db)
    rows.bind(1, log)
    rows.bind(2, index)
    try step()
  }

  /// The rows of one event; indices must be asked for in order.
  mutating func next(for index: Int) throws -> [Disclosure] {
    var disclosures: [Disclosure] = []
    while let ahead = self.index, ahead <= index {
      if ahead == index {
        disclosures.append(
          Disclosure(name: rows.text(1), salt: rows.bytes(2), value: rows.bytes(3)))
      }
      try step()
    }
    return disclosures
  }

  private mutating func step() throws { index = try rows.next() ? rows.integer(0) : nil }
}
