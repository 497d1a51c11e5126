/// The names of the desk's logs and keys.
enum LedgerNames {
  /// The register's origin: the name of the desk's own log makes it the only one.
  static func origin(ofDesk log: String) -> String { "tickmark/\(log)" }

  /// The origin of one log's heads.
  static func origin(of log: String, in ledger: String) -> String { "\(ledger)/a/\(log)" }

  /// The name of a person's key.
  static func key(of person: String, in ledger: String) -> String { "\(ledger)/p/\(person)" }
}
