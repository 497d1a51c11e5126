import Claims

/// The audit of the file itself: that it is a ledger of this release with nothing missing and nothing
/// added, whatever its rows say.
struct DatabaseAudit {
  private(set) var findings: [IntegrityFinding] = []
  private let store: SQLiteStore

  /// - Throws: ``LedgerFault`` where the file is of a later release or is not to be read.
  init(_ store: SQLiteStore) throws {
    self.store = store
    do { try store.checkFormat() } catch let fault as LedgerFault {
      switch fault {
      case .newerSchema, .locked, .readOnly, .inputOutput: throw fault
      default: note(fault)
      }
    }
    attempt { try $0.store.checkDatabase() }
    attempt { try $0.checkSchema() }
    attempt { try $0.checkLogsWithoutRow() }
    attempt { try $0.checkStrayRows() }
    do { try store.checkSearchIndex() } catch {
      note(LedgerFault.words(for: error), isOfListings: true)
    }
  }

  private mutating func checkSchema() throws {
    let stored = try Set(store.schema())
    let due = try Set(SQLiteStore.inMemory().schema())
    let isCurrent = try !store.hasOldListings()
    let names = Set(stored.map(\.name))
    for entry in due.subtracting(stored).sorted() where isCurrent || !entry.isListing {
      note(
        "the \(entry.kind) \(entry.name) \(names.contains(entry.name) ? "is not as it was made" : "is missing")",
        isOfListings: entry.isListing)
    }
    let known = Set(due.map(\.name))
    for entry in stored.subtracting(due).sorted() where !known.contains(entry.name) {
      note("the \(entry.kind) \(entry.name) is not the ledger's")
    }
  }

  private mutating func checkLogsWithoutRow() throws {
    for records in try store.logsWithoutRow() {
      let place = LogPlace.name(of: .article, records) ?? "database"
      findings.append(
        IntegrityFinding(
          place: place, index: nil, message: "\(records.count) of its events are in no log"))
    }
  }

  private mutating func checkStrayRows() throws {
    for rows in try store.strayRows() {
      note("there are \(rows.what): \(rows.count)", isOfListings: rows.isOfListings)
    }
  }

  /// A check that cannot be made, since a table is not there, is a finding too.
  private mutating func attempt(_ check: (inout DatabaseAudit) throws -> Void) {
    do { try check(&self) } catch { note(error) }
  }

  private mutating func note(_ error: any Error) { note(LedgerFault.words(for: error)) }

  private mutating func note(_ message: String, isOfListings: Bool = false) {
    findings.append(
      IntegrityFinding(
        place: "database", index: nil, message: message, isOfListings: isOfListings))
  }
}

extension SchemaEntry {
  /// Whether it is of the listings, which an earlier release made otherwise.
  fileprivate var isListing: Bool {
    ProjectionTables.names.contains {
      name == $0 || name.hasPrefix("\($0)_") || name == "sqlite_autoindex_\($0)_1"
    }
  }
}
