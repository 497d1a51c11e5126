import Claims
import GRDB

/// A ledger in one SQLite file, or in memory.
struct SQLiteStore: LedgerStore {
  let database: DatabaseQueue
  /// Nil in memory.
  let path: String?

  func logs() throws -> [LogHead] {
    try read { db in
      try RawStatement("SELECT \(LogHead.columns) FROM log ORDER BY id", in: db).all(LogHead.init)
    }
  }

  func head(of log: String) throws -> LogHead {
    try read { db in try SQLiteStore.head(of: log, in: db) }
  }

  func records(of log: String, from index: Int) throws -> [EventRecord] {
    try read { db in
      try SQLiteStore.records(of: SQLiteStore.identifier(of: log, in: db), from: index, in: db)
    }
  }

  func leaves(of log: String) throws -> [EventRecord] {
    try read { db in
      let id = try SQLiteStore.identifier(of: log, in: db)
      return try SQLiteStore.leaves(of: id, from: 0, in: db) { _ in [] }
    }
  }

  /// A log's row and all its events, as they are at one moment.
  func log(_ name: String) throws -> (LogHead, [EventRecord]) {
    try read { db in
      let id = try SQLiteStore.identifier(of: name, in: db)
      return (
        try SQLiteStore.head(of: name, in: db),
        try SQLiteStore.records(of: id, from: 0, in: db)
      )
    }
  }

  func append(_ batch: Batch) throws { try write { db in try append(batch, in: db) } }

  /// Appends within a transaction that does more.
  func append(_ batch: Batch, in db: Database) throws {
    let (id, head) = try SQLiteStore.openLog(for: batch, in: db)
    guard head.size == batch.expected else {
      throw LedgerFault.movedOn(expected: batch.expected, found: head.size)
    }
    try SQLiteStore.insert(batch.events, into: id, in: db)
    try SQLiteStore.extend(id, try head.frontier, by: batch.events, in: db)
    try ProjectionTables.write(batch.change, for: id, in: db)
    try SQLiteStore.recheck(batch, id, in: db)
  }

  /// Runs a read transaction.
  ///
  /// GRDB's own forbids writing by a pragma, after which SQLite compiles every statement anew.
  func read<Value>(_ body: (Database) throws -> Value) throws -> Value {
    do {
      return try database.unsafeRead { db in
        try db.beginTransaction(.deferred)
        do {
          let value = try body(db)
          try db.commit()
          return value
        } catch {
          // What went wrong first is what to tell.
          try? db.rollback()
          throw error
        }
      }
    } catch {
      throw LedgerFault.of(error)
    }
  }

  /// Runs an immediate transaction: it waits for its turn, and is safe on disk when it returns.
  func write<Value>(_ body: (Database) throws -> Value) throws -> Value {
    do { return try database.write(body) } catch { throw LedgerFault.of(error) }
  }
}

extension SQLiteStore {
  static func identifier(of log: String, in db: Database) throws -> Int64 {
    let id = try Int64.fetchOne(
      db.cachedStatement(sql: "SELECT id FROM log WHERE name = ?"), arguments: [log])
    guard let id else { throw LedgerFault.unknownArticle(log) }
    return id
  }

  /// The log's row, made where the batch is its first.
  private static func openLog(
    for batch: Batch, in db: Database
  ) throws -> (id: Int64, head: LogHead) {
    let rows = try RawStatement("SELECT \(LogHead.columns), id FROM log WHERE name = ?", in: db)
    rows.bind(1, batch.log)
    if try rows.next() { return (Int64(rows.integer(4)), try LogHead(rows)) }
    guard batch.expected == 0 else { throw LedgerFault.unknownArticle(batch.log) }
    // The frontier of no events would be NULL to SQLite; a zero-length blob it must be.
    let insert = try db.cachedStatement(
      sql: "INSERT INTO log(name, kind, size, frontier) VALUES (?, ?, 0, zeroblob(0))")
    try insert.execute(arguments: [batch.log, batch.kind.rawValue])
    let head = LogHead(log: batch.log, kind: batch.kind, size: 0, subtrees: [])
    return (db.lastInsertedRowID, head)
  }

  private static func insert(_ events: [StoredEvent], into log: Int64, in db: Database) throws {
    let event = try RawStatement("INSERT INTO event VALUES (?, ?, ?, ?, ?)", in: db)
    event.bind(1, log)
    for entry in events {
      event.bind(2, entry.leaf.stamp.index)
      event.bind(3, entry.leaf.stamp.id)
      event.bind(4, entry.leaf.bytes)
      event.bind(5, entry.hash)
      try event.run()
    }
    try insertSealed(events, into: log, in: db)
  }

  private static func insertSealed(
    _ events: [StoredEvent], into log: Int64, in db: Database
  ) throws {
    let sealed = try RawStatement("INSERT INTO sealed VALUES (?, ?, ?, ?, ?)", in: db)
    sealed.bind(1, log)
    for entry in events {
      sealed.bind(2, entry.leaf.stamp.index)
      for disclosure in entry.sealed {
        sealed.bind(3, disclosure.name)
        sealed.bind(4, disclosure.salt)
        sealed.bind(5, disclosure.value)
        try sealed.run()
      }
    }
  }

  private static func extend(
    _ log: Int64, _ frontier: Frontier, by events: [StoredEvent], in db: Database
  ) throws {
    var frontier = frontier
    for event in events { frontier.append(event.hash) }
    let update = try RawStatement("UPDATE log SET size = ?, frontier = ? WHERE id = ?", in: db)
    update.bind(1, frontier.size)
    update.bind(2, frontier.bytes)
    update.bind(3, log)
    try update.run()
  }

  /// Reads back what was written and hashes it again: what does not come out the same, byte for byte,
  /// is never committed. (The batch's own bytes were parsed before.)
  private static func recheck(_ batch: Batch, _ log: Int64, in db: Database) throws {
    let rows = try RawStatement(eventRows, in: db)
    let sealed = try RawStatement(SealedRows.query, in: db)
    for statement in [rows, sealed] {
      statement.bind(1, log)
      statement.bind(2, batch.expected)
    }
    for event in batch.events {
      guard try rows.next(), rows.holds(event),
        rows.leafHash(2) == event.hash,
        try event.sealed.allSatisfy({ try sealed.next() && sealed.holds($0, of: event) })
      else { throw LedgerFault.damaged("what was just written does not read back the same") }
    }
    guard try !rows.next(), try !sealed.next() else {
      throw LedgerFault.damaged("more was just written than was given")
    }
  }

  static func events(of log: Int64, from index: Int, in db: Database) throws -> [StoredEvent] {
    try records(of: log, from: index, in: db).map { try StoredEvent($0) }
  }

  private static let eventRows =
    "SELECT n, eid, leaf, hash FROM event WHERE log = ? AND n >= ? ORDER BY n"

  /// The rows of a log as they are, whether or not they are right.
  static func records(of log: Int64, from index: Int, in db: Database) throws -> [EventRecord] {
    var sealed = try SealedRows(of: log, from: index, in: db)
    return try leaves(of: log, from: index, in: db) { try sealed.next(for: $0) }
  }

  private static func leaves(
    of log: Int64, from index: Int, in db: Database, sealed: (Int) throws -> [Disclosure]
  ) throws -> [EventRecord] {
    let rows = try RawStatement(eventRows, in: db)
    rows.bind(1, log)
    rows.bind(2, index)
    var records: [EventRecord] = []
    while try rows.next() {
      let index = rows.integer(0)
      records.append(
        EventRecord(
          index: index, id: rows.text(1), leaf: rows.bytes(2), hash: rows.bytes(3),
          sealed: try sealed(index)))
    }
    return records
  }
}

extension LogHead {
  static let columns = "name, kind, size, frontier"

  /// - Throws: ``LedgerFault/damaged(_:)``
  init(_ row: RawStatement) throws {
    guard let kind = LogKind(rawValue: row.text(1)) else {
      throw LedgerFault.damaged("the log \(row.text(0)) is of no known kind")
    }
    self.init(log: row.text(0), kind: kind, size: row.integer(2), subtrees: row.bytes(3))
  }
}

extension RawStatement {
  /// Whether the row of events under it is this one's, byte for byte.
  fileprivate func holds(_ event: StoredEvent) -> Bool {
    let stamp = event.leaf.stamp
    return integer(0) == stamp.index && holds(1, stamp.id) && holds(2, event.leaf.bytes)
      && hash(3) == event.hash
  }

  fileprivate func holds(_ disclosure: Disclosure, of event: StoredEvent) -> Bool {
    integer(0) == event.leaf.stamp.index && holds(1, disclosure.name)
      && holds(2, disclosure.salt) && holds(3, disclosure.value)
  }
}
