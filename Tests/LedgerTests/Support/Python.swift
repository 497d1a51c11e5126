import Glibc

/// Runs Python, for the verifiers that are not this program's own.
enum Python {
  static let isInstalled = run(["-c", "0"]) == 0

  /// The exit status; nil where the command could not be run.
  static func run(_ arguments: [String], outputTo path: String = "/dev/null") -> Int32? {
    let words = ["python3"] + arguments.map { "'" + $0 + "'" }
    let status = unsafe system(words.joined(separator: " ") + " > '\(path)' 2>&1")
    return status & 0x7F == 0 ? status >> 8 & 0xFF : nil
  }
}
