/// Settings with where each comes from: flag, environment, the desk's file, the person's file, built in.
struct Configuration {
  enum Key: String, CaseIterable {
    /// Who records.
    case userName = "user.name"
    /// `auto`, `always` or `never`.
    case colour = "ui.color"
    case editor = "ui.editor"
    case pager = "ui.pager"

    var meaning: String {
      switch self {
      case .userName: "who records: your name at the desk"
      case .colour: "auto, always or never"
      case .editor: "the editor for long text"
      case .pager: "what shows more than a screen"
      }
    }

    fileprivate var variables: [EnvironmentVariable] {
      switch self {
      case .userName: [.user]
      case .colour: [.color]
      case .editor: [.editor, .visual, .plainEditor]
      case .pager: [.pager, .plainPager]
      }
    }

    fileprivate var builtIn: String? {
      switch self {
      case .userName: nil
      case .colour: "auto"
      case .editor: "nano"
      case .pager: "less -FIRX"
      }
    }
  }

  struct Value {
    var text: String
    /// `--by`, `TICKMARK_USER`, a file's path, `built in`.
    var origin: String
  }

  var desk: SettingsFile?
  var person: SettingsFile?
  var environment: [String: String]
  var options: CommandOptions

  func value(of key: Key) -> Value? {
    if let flag = flag(for: key) { return flag }
    for variable in key.variables where variable.rawValue.hasPrefix("TICKMARK_") {
      if let value = set(variable) { return value }
    }
    for file in [desk, person] {
      if let file, let text = file.value(of: key.rawValue) {
        return Value(text: text, origin: file.path)
      }
    }
    return key.variables.lazy.compactMap(set).first
      ?? key.builtIn.map { Value(text: $0, origin: "built in") }
  }

  private func set(_ variable: EnvironmentVariable) -> Value? {
    guard let text = environment[variable.rawValue], !text.isEmpty else { return nil }
    return Value(text: text, origin: variable.rawValue)
  }

  private func flag(for key: Key) -> Value? {
    switch key {
    case .userName: options.by.map { Value(text: $0, origin: "--by") }
    case .colour: options.color.map { Value(text: $0.rawValue, origin: "--color") }
    case .editor, .pager: nil
    }
  }
}

extension Session {
  /// Where a person's own settings are kept.
  var configurationPath: String? {
    if let base = environment["XDG_CONFIG_HOME"], !base.isEmpty {
      return base.appending(path: "tickmark/config.toml")
    }
    guard let home = environment["HOME"], !home.isEmpty else { return nil }
    return home.appending(path: ".config/tickmark/config.toml")
  }
}
