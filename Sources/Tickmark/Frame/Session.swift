import Ledger

/// All that a command needs of the world: its streams, its clock, its environment, its place. Only the
/// program's start makes a real one.
struct Session {
  var output: any ByteSink
  var errors: any ByteSink
  /// All of standard input.
  var input: () throws -> [UInt8]
  var isInputTerminal: Bool
  var environment: [String: String]
  /// The working directory, absolute.
  var directory: String
  /// Milliseconds since 1970-01-01T00:00:00Z.
  var clock: () -> Int
  /// That many random bytes.
  var random: (Int) -> [UInt8]
  /// Runs a shell command line and gives its exit code.
  var shell: (String) -> Int32
  /// The answer to a question that the terminal does not show; nil where nobody can be asked.
  var secret: (String) -> String? = { _ in nil }
  /// Where the ledger's salts and ids come from.
  var entropy = Entropy.system

  func isSet(_ name: String) -> Bool { environment[name].map { !$0.isEmpty } ?? false }

  /// The terminal's width in columns.
  var width: Int { environment["COLUMNS"].flatMap { Int($0) } ?? output.size?.columns ?? 80 }
  /// The terminal's height in rows.
  var height: Int { environment["LINES"].flatMap { Int($0) } ?? output.size?.rows ?? 24 }

  /// The path as seen from the root.
  func absolute(_ path: String) -> String {
    path.hasPrefix("/") ? path : directory + (directory.hasSuffix("/") ? "" : "/") + path
  }
}

/// Where bytes go.
protocol ByteSink: AnyObject {
  var isTerminal: Bool { get }
  /// Nil where it is no terminal.
  var size: (columns: Int, rows: Int)? { get }
  func write(_ bytes: [UInt8]) throws
}

extension ByteSink {
  /// Writes what may be lost: nothing more can be said when standard error itself is gone.
  func tell(_ text: String) { _ = try? write(Array(text.utf8)) }
}
