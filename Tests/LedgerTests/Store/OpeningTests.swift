import Claims
import FoundationEssentials
import GRDB
import Glibc
import Testing

@testable import Ledger

@Suite struct OpeningTests {
  private let folder: TemporaryFolder
  private let path: String

  init() throws {
    folder = try TemporaryFolder()
    path = folder.path("ledger.sqlite")
  }

  private func filled() throws -> Dossier {
    try TestDesk.article(in: Ledger.create(at: path, desk: TestDesk.people, TestDesk.writing()))
  }

  @Test func `a ledger opens again with all that was recorded`() throws {
    let dossier = try filled()
    let ledger = try Ledger.open(path)
    #expect(try ledger.dossier(of: "harbour") == dossier)
    #expect(try ledger.audit().findings == [])
  }

  @Test func `the file is its owner's alone, and nothing else is left behind`() throws {
    _ = try filled()
    #expect(Disk.status(of: path)?.mode == 0o600)
    #expect(Disk.names(in: folder.path) == ["ledger.sqlite", "ledger.sqlite-journal"])
  }

  @Test func `a second ledger is not made over the first`() throws {
    let dossier = try filled()
    #expect(throws: LedgerFault.alreadyExists(path: path)) {
      try Ledger.create(at: path, TestDesk.writing())
    }
    #expect(try Ledger.open(path).dossier(of: "harbour") == dossier)
  }

  @Test func `a missing ledger is not made`() {
    #expect(throws: LedgerFault.missing(path: path)) { try Ledger.open(path) }
    #expect(Disk.names(in: folder.path).isEmpty)
  }

  @Test
  func `a ledger that is gone from beside its checkpoint is lost, and no new one takes its place`()
    throws
  {
    _ = try filled()
    try Disk.create(path + ".checkpoint", [], mode: 0o600)
    Disk.remove(path)
    #expect(throws: LedgerFault.lost(path: path)) { try Ledger.open(path) }
    #expect(throws: LedgerFault.lost(path: path)) {
      try Ledger.create(at: path, TestDesk.writing())
    }
    #expect(Disk.status(of: path) == nil)
  }

  @Test(arguments: [1, 20, 512, 4096, 8192, 20_000, -1])
  func `a ledger that is cut is said to be shorter than it was`(length: Int) throws {
    _ = try filled()
    let bytes = try Disk.read(path)
    let kept = length < 0 ? bytes.count + length : length
    try Disk.replace(path, with: Array(bytes.prefix(kept)), mode: 0o600)
    #expect(throws: LedgerFault.truncated(path: path)) { try Ledger.open(path) }
    #expect(Disk.status(of: path)?.size == kept)
  }

  @Test func `a ledger in a folder that is not there is a fault`() {
    #expect(throws: LedgerFault.missing(path: folder.path("no/ledger.sqlite"))) {
      try Ledger.open(folder.path("no/ledger.sqlite"))
    }
  }

  @Test func `a symbolic link is refused`() throws {
    _ = try filled()
    let link = folder.path("link.sqlite")
    #expect(unsafe symlink(path, link) == 0)
    #expect(throws: LedgerFault.symbolicLink(path: link)) { try Ledger.open(link) }
  }

  @Test func `a folder is refused`() {
    #expect(throws: LedgerFault.notAFile(path: folder.path)) { try Ledger.open(folder.path) }
  }

  @Test(arguments: ["Dear reader,\n", "SQLite format 4\0", String(repeating: "x", count: 9000)])
  func `a file of another kind is refused and left as it is`(content: String) throws {
    try Disk.create(path, Array(content.utf8), mode: 0o600)
    #expect(throws: LedgerFault.notALedger(path: path)) { try Ledger.open(path) }
    #expect(try Disk.read(path) == Array(content.utf8))
  }

  @Test func `a database of another program is refused`() throws {
    try DatabaseQueue(path: path).write { try $0.execute(sql: "CREATE TABLE x(y)") }
    #expect(throws: LedgerFault.notALedger(path: path)) { try Ledger.open(path) }
  }

  @Test func `a ledger of a newer version is refused`() throws {
    _ = try filled()
    try DatabaseQueue(path: path).write { try $0.execute(sql: "PRAGMA user_version = 99") }
    #expect(throws: LedgerFault.newerSchema(path: path, found: 99, known: Schema.version)) {
      try Ledger.open(path)
    }
  }

  /// Every length but those in the middle of a long run of pages: SQLite decides by the header and by whole
  /// pages, so lengths within the header, around each page's ends and in all of the last page stand for all.
  /// With `EVERY_LENGTH=1`, as `make durability` has it, each one is tried (a minute or two).
  @Test func `a ledger cut short anywhere never opens`() throws {
    _ = try filled()
    let whole = try Disk.read(path)
    for length in Self.cuts(of: whole.count).reversed() {
      #expect(unsafe truncate(path, off_t(length)) == 0)
      let fault = #expect(throws: LedgerFault.self, "\(length)") { try Ledger.open(path) }
      #expect(fault?.isIntegrityFailure == true, "\(length): \(String(describing: fault))")
      #expect(Disk.status(of: path)?.size == length)
    }
  }

  private static func cuts(of size: Int) -> [Int] {
    if ProcessInfo.processInfo.environment["EVERY_LENGTH"] != nil { return Array(0..<size) }
    return (0..<size).filter {
      $0 > size - 200 || $0 < 600 || (2...4094).contains($0 % 4096) == false
    }
  }

  @Test func `a ledger in use is waited for, then named as the reason`() throws {
    _ = try filled()
    let other = try DatabaseQueue(path: path)
    try other.inDatabase { db in
      try db.execute(sql: "BEGIN IMMEDIATE")
      let ledger = Ledger(store: try SQLiteStore.open(path, patience: 0.05))
      let dossier = try ledger.dossier(of: "harbour")
      #expect(throws: LedgerFault.locked) {
        try ledger.append([TestDesk.note(2)], to: dossier, TestDesk.writing(9))
      }
      try db.execute(sql: "ROLLBACK")
    }
  }

  @Test func `a full disk loses nothing that was recorded`() throws {
    let dossier = try filled()
    let ledger = try Ledger.open(path)
    try ledger.store.database.inDatabase { db in
      let pages = try Int.fetchOne(db, sql: "PRAGMA page_count") ?? 0
      try db.execute(sql: "PRAGMA max_page_count = \(pages)")
    }
    let long = String(repeating: "long ", count: 10_000)
    #expect(throws: LedgerFault.diskFull) {
      try ledger.append([TestDesk.note(2, long)], to: dossier, TestDesk.writing(9))
    }
    #expect(try ledger.dossier(of: "harbour") == dossier)
    #expect(try Ledger.open(path).audit().findings == [])
  }

  @Test(.enabled(if: geteuid() != 0, "root may write everywhere"))
  func `a folder that cannot be written is named as the reason`() throws {
    let dossier = try filled()
    #expect(unsafe chmod(folder.path, 0o500) == 0)
    defer { _ = unsafe chmod(folder.path, 0o700) }
    Disk.remove(path + "-journal")
    let ledger = try Ledger.open(path)
    #expect(throws: LedgerFault.readOnly) {
      try ledger.append([TestDesk.note(2)], to: dossier, TestDesk.writing(9))
    }
  }

  @Test(arguments: [
    ("journal_mode", "truncate"), ("synchronous", "2"), ("secure_delete", "1"),
    ("trusted_schema", "0"), ("recursive_triggers", "1"), ("foreign_keys", "1"),
    ("cell_size_check", "1"), ("mmap_size", "0"),
  ])
  func `a setting is as it must be`(name: String, value: String) throws {
    _ = try filled()
    let found = try Ledger.open(path).store.database.read { db in
      try DatabaseValue.fetchOne(db, sql: "PRAGMA \(name)")
    }
    #expect(found.map { "\($0.storage.value ?? "")" } == value)
  }

  @Test func `eight writers at once lose nothing`() async throws {
    _ = try filled()
    let path = path
    try await withThrowingTaskGroup(of: Void.self) { group in
      for writer in 0..<8 {
        group.addTask { try Self.write(4, notesTo: path, writer) }
      }
      try await group.waitForAll()
    }
    let ledger = try Ledger.open(path)
    #expect(try ledger.dossier(of: "harbour").notes.count == 1 + 8 * 4)
    #expect(try ledger.audit().findings == [])
  }

  /// Records notes as a command does: read, decide, append, and anew where somebody was faster.
  private static func write(_ count: Int, notesTo path: String, _ writer: Int) throws {
    let ledger = try Ledger.open(path)
    var written = 0
    while written < count {
      let dossier = try ledger.dossier(of: "harbour")
      let note = TestDesk.note(dossier.numbering.notes + 1, "Writer \(writer), \(written)")
      do {
        _ = try ledger.append([note], to: dossier, TestDesk.writing(10))
        written += 1
      } catch LedgerFault.movedOn {
        continue
      }
    }
  }
}
