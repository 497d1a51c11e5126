import GRDB

extension Ledger {
  /// Copies the ledger as it is at one moment. The copy is audited before it gets its name: a backup
  /// that is there is a sound one.
  ///
  /// - Returns: What the audit of the copy saw.
  /// - Throws: ``LedgerFault/alreadyExists(path:)``; ``LedgerFault/damaged(_:)`` where the copy does not
  ///   pass, and then there is none.
  @discardableResult
  public func backUp(to path: String) throws -> IntegrityReport {
    guard Disk.status(of: path) == nil else { throw LedgerFault.alreadyExists(path: path) }
    guard Disk.status(of: Disk.folder(of: path)) != nil else {
      throw LedgerFault.missingFolder(path: Disk.folder(of: path))
    }
    guard Disk.isFolderWritable(of: path) else {
      throw LedgerFault.notPermitted(path: Disk.folder(of: path))
    }
    let draft = Disk.draftName(for: path)
    defer { for suffix in ["", "-journal"] { Disk.remove(draft + suffix) } }
    try Disk.create(draft, [], mode: 0o600)
    try store.copy(to: draft)
    try Disk.sync(draft)
    let copy = try SQLiteStore.open(draft)
    let report = try Ledger(store: copy).audit()
    if let finding = report.findings.first { throw LedgerFault.damaged(finding.description) }
    do { try copy.database.close() } catch { throw LedgerFault.of(error) }
    try Disk.moveNew(draft, to: path)
    return report
  }
}

extension SQLiteStore {
  /// Writes a whole copy into an empty file.
  fileprivate func copy(to path: String) throws {
    do {
      try database.inDatabase { try $0.execute(sql: "VACUUM INTO ?", arguments: [path]) }
    } catch {
      throw LedgerFault.of(error)
    }
  }
}
