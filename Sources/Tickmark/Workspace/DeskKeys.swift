import Claims
import Ledger

extension Workspace {
  /// The secret keys: the ledger's own and each person's, in files that only their owner can read.
  var keys: String { claims.appending(path: "keys") }

  func keyFile(of person: String?) -> String {
    keys.appending(path: "\(person ?? "ledger").key")
  }
}

extension Context {
  /// The key of a person, or the ledger's own; made, and made known to the desk, when first needed.
  func key(of person: String?, by writer: Person, in ledger: Ledger) throws -> SigningKey {
    let path = try workspace().keyFile(of: person)
    guard try ledger.desk().key(of: person) == nil else { return try readKey(path) }
    let key = try ledger.makeKey(for: person, at: path, writing(by: writer))
    console.note("a key was made: \(shown(path)); keep a copy of it somewhere safe")
    return key
  }

  /// Seconds since 1970.
  var seconds: Int { session.clock() / 1000 }
}
