import Ledger

/// The folder a desk works in: `claims/` with the ledger, the policy and the evidence, and `exports/`.
struct Workspace {
  /// The folder that holds both.
  let root: String

  var claims: String { root.appending(path: "claims") }
  var exports: String { root.appending(path: "exports") }
  var ledger: String { claims.appending(path: "ledger.sqlite") }
  var objects: String { claims.appending(path: "objects") }
  var settings: String { claims.appending(path: "tickmark.toml") }

  /// Whether its `claims/` is a desk's, and not a folder that happens to have the name.
  var isThere: Bool { FileSystem.exists(settings) || FileSystem.exists(ledger) }

  /// - Throws: ``LedgerFault/lost(path:)`` where evidence was kept, and the ledger that names it is gone.
  func checkLedger() throws {
    if !FileSystem.exists(ledger), FileSystem.exists(objects) {
      throw LedgerFault.lost(path: ledger)
    }
  }

  /// The nearest folder upwards that holds a desk's `claims/`, as git finds `.git`.
  static func find(from directory: String) -> Workspace? {
    var folder = directory
    while true {
      let workspace = Workspace(root: folder)
      if workspace.isThere { return workspace }
      let parent = FileSystem.directory(of: folder)
      guard parent != folder else { return nil }
      folder = parent
    }
  }

  /// Makes the folders and the policy that are missing; returns what was made.
  func make() throws -> [String] {
    var made: [String] = []
    for (folder, name) in [(claims, "claims/"), (exports, "exports/")]
    where !FileSystem.isDirectory(folder) {
      try FileSystem.makeDirectory(folder)
      made.append(name)
    }
    if !FileSystem.exists(settings) {
      try FileSystem.write(Array(PolicyFile.initial.utf8), to: settings)
      made.append("claims/tickmark.toml")
    }
    return made
  }

  /// The path as a person in the directory would write it.
  func shown(_ path: String, from directory: String) -> String {
    let base = directory.hasSuffix("/") ? directory : directory + "/"
    return path.hasPrefix(base) ? String(path.dropFirst(base.count)) : path
  }
}

extension String {
  func appending(path: String) -> String { hasSuffix("/") ? self + path : self + "/" + path }
}
