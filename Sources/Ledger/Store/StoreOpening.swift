import FoundationEssentials
import GRDB
import Glibc

extension SQLiteStore {
  /// `quick_check` runs at opening up to this size; above, it is for `doctor` and `audit` (it takes
  /// about 4 ms a megabyte, and a command should answer within 50 ms).
  static let quickCheckLimit = 4 << 20
  private static let smallestDatabase = 512

  /// A store in memory, gone with its last copy.
  static func inMemory() throws -> SQLiteStore {
    let store = SQLiteStore(
      database: try DatabaseQueue(
        configuration: ConnectionSettings.configuration(isOnDisk: false)),
      path: nil)
    try store.write(Schema.make)
    return store
  }

  /// Opens what is there; never makes a ledger.
  static func open(
    _ path: String, patience: Double = ConnectionSettings.patience
  ) throws -> SQLiteStore {
    try inspect(path)
    return try tellingCuts(of: path) {
      let store = try connect(path, patience)
      try store.examine()
      return store
    }
  }

  private static func tellingCuts(
    of path: String, _ open: () throws -> SQLiteStore
  ) throws -> SQLiteStore {
    do { return try open() } catch LedgerFault.damaged where isCut(path) {
      throw LedgerFault.truncated(path: path)
    }
  }

  /// Whether the file is shorter than its header says. Only where no transaction waits to be rolled back does
  /// the header count.
  private static func isCut(_ path: String) -> Bool {
    guard let header = try? Disk.read(path, atMost: 100), header.count == 100,
      Disk.status(of: path + "-journal")?.size ?? 0 == 0
    else {
      return false
    }
    let pageSize = Int(header[16]) << 8 | Int(header[17])
    let pages = header[28..<32].reduce(0) { $0 << 8 | Int($1) }
    return (Disk.status(of: path)?.size ?? 0) < pages * (pageSize == 1 ? 1 << 16 : pageSize)
  }

  /// Opens what is there for an audit, which looks at it by itself.
  static func openForAudit(_ path: String) throws -> SQLiteStore {
    try inspect(path)
    return try tellingCuts(of: path) { try connect(path) }
  }

  /// Makes a ledger under another name, fills it, and only then gives it its own.
  ///
  /// - Parameter fill: Writes what no ledger goes without.
  static func create(_ path: String, fill: (SQLiteStore) throws -> Void) throws {
    guard Disk.status(of: path) == nil else { throw LedgerFault.alreadyExists(path: path) }
    if isLost(path) { throw LedgerFault.lost(path: path) }
    let draft = Disk.draftName(for: path)
    defer { for suffix in ["", "-journal"] { Disk.remove(draft + suffix) } }
    try Disk.create(draft, [], mode: 0o600)
    let store = try connect(draft)
    try store.write(Schema.make)
    try fill(store)
    do { try store.database.close() } catch { throw LedgerFault.of(error) }
    try Disk.sync(draft)
    try Disk.moveNew(draft, to: path)
  }

  private static func connect(
    _ path: String, _ patience: Double = ConnectionSettings.patience
  ) throws -> SQLiteStore {
    // A file-size limit must come back as an error, not end the process.
    signal(SIGXFSZ, SIG_IGN)
    do {
      let database = try DatabaseQueue(
        path: path,
        configuration: ConnectionSettings.configuration(isOnDisk: true, patience: patience))
      return SQLiteStore(database: database, path: path)
    } catch {
      throw LedgerFault.of(error)
    }
  }

  /// Where the last checkpoint of the ledger at a path is kept beside it.
  static func checkpointPath(of path: String) -> String { path + ".checkpoint" }

  /// Whether there was a ledger, of which only its checkpoint is left.
  private static func isLost(_ path: String) -> Bool {
    Disk.status(of: path) == nil && Disk.status(of: checkpointPath(of: path)) != nil
  }

  /// Looks at the file before SQLite does: it would take an empty one for a new database.
  private static func inspect(_ path: String) throws {
    guard let status = Disk.status(of: path) else {
      throw isLost(path) ? LedgerFault.lost(path: path) : LedgerFault.missing(path: path)
    }
    if status.kind == .link { throw LedgerFault.symbolicLink(path: path) }
    guard status.kind == .file else { throw LedgerFault.notAFile(path: path) }
    guard status.isOwn else { throw LedgerFault.foreignOwner(path: path) }
    let header = try Disk.read(path, atMost: 100)
    let magic = Array("SQLite format 3\0".utf8)
    guard header.starts(with: magic) || magic.starts(with: header) else {
      throw LedgerFault.notALedger(path: path)
    }
    guard status.size >= smallestDatabase else { throw LedgerFault.truncated(path: path) }
  }

  /// Whether the database is a whole ledger of a format this program knows.
  private func examine() throws {
    try checkFormat()
    try read { db in
      guard let path, let size = Disk.status(of: path)?.size else { return }
      if size <= SQLiteStore.quickCheckLimit { try SQLiteStore.check("quick_check", in: db) }
    }
  }

  /// Whether the file is a ledger of a format this program knows, to its last byte.
  func checkFormat() throws {
    try read { db in
      guard let path else { return }
      let id = try Int.fetchOne(db, sql: "PRAGMA application_id")
      guard id == Schema.applicationID else { throw LedgerFault.notALedger(path: path) }
      let version = try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0
      guard version <= Schema.version else {
        throw LedgerFault.newerSchema(path: path, found: version, known: Schema.version)
      }
      try checkLength(in: db, path)
      // Every ledger begins with its desk's log: no need to look at all the others.
      let first = try String.fetchOne(db, sql: "SELECT kind FROM log ORDER BY id LIMIT 1")
      guard first == LogKind.desk.rawValue else {
        throw LedgerFault.damaged("there is no desk log")
      }
    }
  }

  /// Whether an earlier release wrote the listings.
  func hasOldListings() throws -> Bool {
    try read { db in try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0 < Schema.version }
  }

  /// Every page must be there to its last byte; SQLite alone does not miss a part of the last one.
  private func checkLength(in db: Database, _ path: String) throws {
    let pages = try Int.fetchOne(db, sql: "PRAGMA page_count") ?? 0
    let pageSize = try Int.fetchOne(db, sql: "PRAGMA page_size") ?? 0
    let size = Disk.status(of: path)?.size ?? 0
    guard size >= pages * pageSize else { throw LedgerFault.truncated(path: path) }
  }

  /// Runs SQLite's own check of its pages and indexes.
  static func check(_ pragma: String, in db: Database) throws {
    let result = try String.fetchOne(db, sql: "PRAGMA \(pragma)(1)") ?? ""
    guard result == "ok" else { throw LedgerFault.damaged("SQLite's \(pragma): \(result)") }
  }
}
