import ArgumentParser
import Claims

/// `tickmark config`: the settings.
struct ConfigCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "config", abstract: "Show or set settings.",
    subcommands: [ConfigShow.self, ConfigSet.self])
}

struct ConfigShow: SessionCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Show each setting with where it comes from.",
    usage: "tickmark config show [<options>]")

  @OptionGroup var common: CommandOptions

  private struct Row {
    var name: String
    var value: String?
    var origin: String
  }

  func run(in context: Context) throws -> ExitStatus {
    typealias Field = Listing<Row>.Field
    let settings = Configuration.Key.allCases.map { key in
      let value = context.configuration.value(of: key)
      return Row(
        name: key.rawValue, value: value?.text,
        origin: value.map { context.shown($0.origin) } ?? "not set")
    }
    let file = context.configuration.desk
    let rules = try context.policy().everySetting.sorted { $0.key < $1.key }.map { name, value in
      let isSet = file?.value(of: "gate.\(name)") != nil
      return Row(
        name: "gate.\(name)", value: value.plainText.isEmpty ? nil : value.plainText,
        origin: isSet ? context.shown(file?.path ?? "") : "built in")
    }
    let listing = Listing<Row>(
      schema: "config@1",
      fields: [
        Field(name: "name", heading: "setting", json: { .string($0.name) }, cell: { Ink($0.name) }),
        Field(
          name: "value", heading: "value", json: { $0.value.map { .string($0) } },
          cell: { Ink($0.value ?? "–", .strong) }),
        Field(
          name: "origin", heading: "from", json: { .string($0.origin) },
          cell: { Ink($0.origin, .faint) }),
      ], rows: settings + rules)
    try context.console.show(listing)
    return .done
  }
}

struct ConfigSet: SessionCommand {
  static let configuration = CommandConfiguration(
    commandName: "set", abstract: "Set a setting, for yourself or for the desk.",
    discussion: """
      EXAMPLES
        tickmark config set user.name "Ann Roe"
        tickmark config set --desk ui.color never

      The rules of the gate are set by editing claims/tickmark.toml.
      """)

  @OptionGroup var common: CommandOptions

  @Argument(
    help: "The setting.", completion: .list(Configuration.Key.allCases.map(\.rawValue)))
  var name: String

  @Argument(help: "Its value.")
  var value: String

  @ArgumentParser.Flag(help: "Set it for everybody at the desk, in claims/tickmark.toml.")
  var desk = false

  func run(in context: Context) throws -> ExitStatus {
    guard let key = Configuration.Key(rawValue: name) else {
      let known = Configuration.Key.allCases.map(\.rawValue)
      let near = NearestName.nearest(to: name, in: known)
      throw CommandFault.usage(
        "there is no setting \(name)", try: near ?? "one of \(known.joined(separator: ", "))")
    }
    if key == .colour, CommandOptions.Colour(rawValue: value) == nil {
      throw CommandFault.usage("\(value) is no colour setting", try: "auto, always or never")
    }
    let path = try path(context)
    let old =
      FileSystem.exists(path) ? String(decoding: try FileSystem.read(path), as: UTF8.self) : ""
    if !context.options.dryRun {
      try FileSystem.makeDirectory(FileSystem.directory(of: path))
      try FileSystem.write(Array(SettingsFile.text(old, setting: name, to: value).utf8), to: path)
    }
    try context.console.changed(
      ["\(name, .strong) = \(value)   in \(context.shown(path))"],
      json: ["name": .string(name), "value": .string(value), "path": .string(path)])
    return .done
  }

  private func path(_ context: Context) throws -> String {
    if desk { return try context.workspace().settings }
    guard let path = context.session.configurationPath else {
      throw CommandFault(
        code: "config.no-home", message: "there is no home directory to keep settings in",
        remedy: "set XDG_CONFIG_HOME, or use --desk")
    }
    return path
  }
}
