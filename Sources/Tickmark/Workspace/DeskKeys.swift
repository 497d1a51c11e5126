import Claims
import Ledger

extension Workspace {
  /// The secret keys: the ledger's own and each person's, in files that only their owner can read.
  var keys: String { claims.appending(path: "keys") }

  /// The file of the first key of a person, or of the ledger; or of a later one, where that is given.
  func keyFile(of person: String?, _ key: String? = nil) -> String {
    if let person, let key {
      let later = keys.appending(path: SigningKey.fileName(of: person, key))
      if FileSystem.exists(later) { return later }
    }
    return keys.appending(path: "\(person ?? "ledger").key")
  }
}

extension Context {
  /// The key of a person, or the ledger's own; made, and made known to the desk, when first needed.
  func key(of person: String?, by writer: Person, in ledger: Ledger) throws -> SigningKey {
    if let known = try ledger.desk().key(of: person)?.key {
      return try readKey(workspace().keyFile(of: person, known))
    }
    let path = try workspace().keyFile(of: person)
    let key = try ledger.makeKey(for: person, at: path, writing(by: writer))
    console.note("a key was made: \(shown(path)); keep a copy of it somewhere safe")
    return key
  }

  /// Seconds since 1970.
  var seconds: Int { session.clock() / 1000 }
}
