import ArgumentParser

/// The root of the command tree.
struct Tickmark: ParsableCommand {
  static let commands: [any ParsableCommand.Type] = [
    Init.self, Import.self, Demo.self, Status.self, List.self, Show.self, Search.self, Log.self,
    ClaimCommand.self, WaiveCommand.self, AttributeCommand.self, SourceCommand.self,
    VerifyCommand.self, FlagCommand.self, NoteCommand.self, UndoCommand.self, RedoCommand.self,
    LintCommand.self, GateCommand.self, AuditCommand.self, ExportCommand.self, PersonCommand.self,
    ConfigCommand.self, Doctor.self, Help.self, Read.self, Parts.self,
  ]

  static let versionNumber = "0.1.0"

  static let configuration = CommandConfiguration(
    commandName: "tickmark",
    abstract: "A fact-checker's workbench: every claim of an article, and how it was checked.",
    version: versionNumber, subcommands: commands)
}
