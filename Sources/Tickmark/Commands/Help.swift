import ArgumentParser

/// `tickmark help`: the topics, one of them, or a command's own help.
struct Help: SessionCommand {
  static let configuration = CommandConfiguration(
    commandName: "help", abstract: "Show a topic or a command's help.",
    usage: "tickmark help [<options>] [<names> ...]")

  @OptionGroup var common: CommandOptions

  @Argument(
    help: "A topic or a command; none lists the topics.",
    completion: .list(HelpTopic.allCases.map(\.rawValue)))
  var names: [String] = []

  func run(in context: Context) throws -> ExitStatus {
    guard let name = names.first else {
      try context.console.write(HelpTopic.list)
      return .done
    }
    if let topic = HelpTopic(rawValue: name) {
      try context.console.write(topic.lines)
      return .done
    }
    return try showCommand(context)
  }

  private func showCommand(_ context: Context) throws -> ExitStatus {
    var kind: any ParsableCommand.Type = Tickmark.self
    for name in names {
      guard
        let next = kind.configuration.subcommands.first(where: { $0._commandName == name })
      else {
        let known = Tickmark.commands.map { $0._commandName } + HelpTopic.allCases.map(\.rawValue)
        let near = NearestName.nearest(to: name, in: known)
        throw CommandFault.usage(
          "no topic or command \(name)", try: near.map { "tickmark help \($0)" } ?? "tickmark help")
      }
      kind = next
    }
    let text = Tickmark.helpMessage(for: kind)
    try context.console.write(
      text.split(separator: "\n", omittingEmptySubsequences: false).map { Ink(String($0)) })
    return .done
  }
}
