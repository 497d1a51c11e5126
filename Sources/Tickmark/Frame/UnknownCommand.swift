import ArgumentParser

/// Suggests the command that was probably meant: ArgumentParser does so for options only.
enum UnknownCommand {
  /// The first argument, where it should be a command and is none.
  static func find(in arguments: [String]) -> String? {
    guard let name = arguments.first, !name.hasPrefix("-"), !names.contains(name) else {
      return nil
    }
    return name
  }

  static func fault(_ name: String) -> CommandFault {
    let remedy =
      NearestName.nearest(to: name, in: names).map { "tickmark \($0)" } ?? "tickmark help"
    var fault = CommandFault.usage("there is no command \(name)", try: remedy)
    fault.code = "command.unknown"
    return fault
  }

  /// Whether a word is a command's name, or that of a command within one.
  static func isCommandWord(_ word: String) -> Bool {
    names.contains(word)
      || Tickmark.commands.contains { command in
        command.configuration.subcommands.contains { $0._commandName == word }
      }
  }

  static var names: [String] {
    Tickmark.commands.flatMap { [$0._commandName] + $0.configuration.aliases } + ["help"]
  }
}
