import CSQLiteSetup
import GRDB

/// What every connection is set to before it is used, each setting read back.
///
/// Journal and synchronous are the pair that lost no acknowledged event in any power-cut image; both of
/// GRDB's defaults lose some, and WAL is unsafe in SQLite before 3.51.3.
enum ConnectionSettings {
  private struct Setting {
    let name: String
    let value: String
    /// What reading it back must give.
    let reads: String
  }

  private static let always = [
    Setting(name: "trusted_schema", value: "OFF", reads: "0"),
    Setting(name: "cell_size_check", value: "ON", reads: "1"),
    Setting(name: "recursive_triggers", value: "ON", reads: "1"),
    Setting(name: "foreign_keys", value: "ON", reads: "1"),
    Setting(name: "secure_delete", value: "ON", reads: "1"),
    Setting(name: "synchronous", value: "FULL", reads: "2"),
    // In KiB where it is negative: enough for the inner pages of a ledger of a million claims.
    Setting(name: "cache_size", value: "-16384", reads: "-16384"),
  ]
  private static let onDisk = [
    Setting(name: "mmap_size", value: "0", reads: "0"),
    Setting(name: "journal_mode", value: "TRUNCATE", reads: "truncate"),
  ]

  /// Once, before the first connection: it is for the whole process.
  private static let isSQLiteSetUp: Bool = {
    tickmark_sqlite_setup()
    return true
  }()

  /// How long a command waits for another process's transaction, in seconds.
  static let patience = 10.0

  static func configuration(
    isOnDisk: Bool, patience: Double = ConnectionSettings.patience
  ) -> Configuration {
    _ = isSQLiteSetUp
    var configuration = Configuration()
    configuration.busyMode = .timeout(patience)
    configuration.prepareDatabase { db in
      try apply(isOnDisk ? always + onDisk : always, to: db)
    }
    return configuration
  }

  private static func apply(_ settings: [Setting], to db: Database) throws {
    for setting in settings {
      try db.execute(sql: "PRAGMA \(setting.name) = \(setting.value)")
      let found = try Row.fetchOne(db, sql: "PRAGMA \(setting.name)").map { row in
        DatabaseValue.text(row[0])
      }
      guard found == setting.reads else {
        throw LedgerFault.settingRefused(
          name: setting.name, wanted: setting.reads, found: found ?? "nothing")
      }
    }
  }
}

extension DatabaseValue {
  /// The text of a number or a string.
  fileprivate static func text(_ value: DatabaseValue) -> String {
    Int.fromDatabaseValue(value).map(String.init) ?? String.fromDatabaseValue(value) ?? ""
  }
}
