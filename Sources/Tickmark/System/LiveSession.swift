import Glibc

extension Session {
  /// The real world.
  static func live() -> Session {
    Session(
      output: FileSink(descriptor: 1), errors: FileSink(descriptor: 2),
      input: { try ByteInput(path: "-").rest() }, isInputTerminal: isatty(0) == 1,
      environment: liveEnvironment(), directory: FileSystem.workingDirectory,
      clock: {
        var time = timespec()
        unsafe clock_gettime(CLOCK_REALTIME, &time)
        return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
      },
      random: { count in
        var generator = SystemRandomNumberGenerator()
        return (0..<count).map { _ in UInt8.random(in: 0...255, using: &generator) }
      },
      shell: { line in
        let status = unsafe system(line)
        return (status >> 8) & 0xFF
      }, secret: SecretPrompt.answer)
  }

  private static func liveEnvironment() -> [String: String] {
    var variables: [String: String] = [:]
    for name in EnvironmentVariable.allCases {
      if let value = unsafe getenv(name.rawValue) {
        variables[name.rawValue] = unsafe String(cString: value)
      }
    }
    return variables
  }
}

/// Every environment variable the program looks at.
enum EnvironmentVariable: String, CaseIterable {
  case color = "TICKMARK_COLOR"
  case editor = "TICKMARK_EDITOR"
  case pager = "TICKMARK_PAGER"
  case passphrase = "TICKMARK_PASSPHRASE"
  case user = "TICKMARK_USER"
  case visual = "VISUAL"
  case plainEditor = "EDITOR"
  case plainPager = "PAGER"
  case noColour = "NO_COLOR"
  case forceColour = "FORCE_COLOR"
  case forceColourToo = "CLICOLOR_FORCE"
  case terminal = "TERM"
  case columns = "COLUMNS"
  case lines = "LINES"
  case home = "HOME"
  case configurationHome = "XDG_CONFIG_HOME"
  case temporary = "TMPDIR"
  case language = "LANG"
  case everyLocale = "LC_ALL"
  case characterLocale = "LC_CTYPE"
  case searchPath = "PATH"
}
