import ArgumentParser

/// The root of the command tree.
struct Tickmark: ParsableCommand {
  static let versionNumber = "0.1.0"
  /// As reports name the program that made them.
  static var nameAndVersion: String { "tickmark \(versionNumber)" }

  private static var groups: [CommandGroup] {
    [
      CommandGroup(name: "Start", subcommands: [Init.self, Import.self, Revise.self, Demo.self]),
      CommandGroup(
        name: "Look", subcommands: [Status.self, List.self, Show.self, Search.self, Log.self]),
      CommandGroup(
        name: "Work",
        subcommands: [
          ClaimCommand.self, WaiveCommand.self, AttributeCommand.self, SourceCommand.self,
          VerifyCommand.self, FlagCommand.self, NoteCommand.self, UndoCommand.self,
          RedoCommand.self,
        ]),
      CommandGroup(
        name: "Check", subcommands: [LintCommand.self, GateCommand.self, AuditCommand.self]),
      CommandGroup(
        name: "Hand out",
        subcommands: [SignOffCommand.self, AnchorCommand.self, ExportCommand.self]),
      CommandGroup(
        name: "Desk",
        subcommands: [
          PersonCommand.self, BackupCommand.self, EraseCommand.self, ConfigCommand.self,
          Doctor.self,
          Help.self,
        ]),
      CommandGroup(name: "Without a workspace", subcommands: [Read.self, Parts.self]),
    ]
  }

  static var commands: [any ParsableCommand.Type] { groups.flatMap(\.subcommands) }

  static let configuration = CommandConfiguration(
    commandName: "tickmark",
    abstract: "A fact-checker's workbench: every claim of an article, and how it was checked.",
    version: versionNumber, groupedSubcommands: groups)
}
