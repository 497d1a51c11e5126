import ArgumentParser

/// The root of the command tree.
struct Tickmark: SessionCommand {
  static let commands: [any ParsableCommand.Type] = [
    Read.self, Parts.self, Help.self,
  ]

  static let configuration = CommandConfiguration(
    commandName: "tickmark",
    abstract: "A fact-checker's workbench: every claim of an article, and how it was checked.",
    version: "0.1.0", subcommands: commands)

  @OptionGroup var common: CommonOptions

  func run(in context: Context) throws -> ExitStatus {
    try context.console.write(ShortHelp.lines(next: "tickmark help"))
    return .done
  }
}
