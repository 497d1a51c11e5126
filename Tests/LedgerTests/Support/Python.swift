import Glibc

/// Runs commands, for the verifiers that are not this program's own.
enum Shell {
  /// The exit status; nil where the command could not be run.
  static func run(_ command: String, outputTo path: String) -> Int32? {
    let status = unsafe system("( \(command) ) > '\(path)' 2>&1")
    return status & 0x7F == 0 ? status >> 8 & 0xFF : nil
  }
}

/// Runs Python.
enum Python {
  static let isInstalled = run(["-c", "0"]) == 0

  static func run(_ arguments: [String], outputTo path: String = "/dev/null") -> Int32? {
    let words = ["python3"] + arguments.map { "'" + $0 + "'" }
    return Shell.run(words.joined(separator: " "), outputTo: path)
  }
}
