import GRDB

extension LedgerFault {
  /// The fault behind a database error; other errors pass through.
  static func of(_ error: any Error) -> any Error {
    guard let error = error as? DatabaseError else { return error }
    switch error.resultCode {
    case .SQLITE_BUSY, .SQLITE_LOCKED: return LedgerFault.locked
    case .SQLITE_READONLY, .SQLITE_CANTOPEN, .SQLITE_PERM, .SQLITE_AUTH: return LedgerFault.readOnly
    case .SQLITE_FULL: return LedgerFault.diskFull
    case .SQLITE_IOERR: return LedgerFault.inputOutput(text(of: error))
    // The statements are the program's own: only a table that is not there makes one wrong.
    case .SQLITE_CORRUPT, .SQLITE_NOTADB, .SQLITE_ERROR: return LedgerFault.damaged(text(of: error))
    case .SQLITE_CONSTRAINT where text(of: error).contains("article.slug"):
      return LedgerFault.slugTaken("")
    default: return LedgerFault.inputOutput(text(of: error))
    }
  }

  /// SQLite's own words, never the values of a statement.
  private static func text(of error: DatabaseError) -> String {
    "\(error.extendedResultCode.rawValue) \(error.message ?? "")"
  }
}
