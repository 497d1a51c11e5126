import ArgumentParser
import Claims
import Ledger

/// `tickmark backup`: a copy of the ledger that is audited before it is called one.
struct BackupCommand: SessionCommand {
  static let configuration = CommandConfiguration(
    commandName: "backup", abstract: "Copy the ledger, and prove the copy before saying so.",
    usage: "tickmark backup [<options>] <file>",
    discussion: "The evidence files in claims/objects and the keys in claims/keys are copied apart."
  )

  @OptionGroup var common: CommandOptions

  @Argument(help: "A new file.", completion: .file())
  var file: String

  func run(in context: Context) throws -> ExitStatus {
    let path = context.session.absolute(file)
    let report = try context.ledger().backUp(to: path)
    try context.console.changed(
      ["\(context.shown(path), .strong)   \(counted(report.events, "event")), whole"],
      json: ["file": .string(path), "events": .integer(report.events)])
    return .done
  }
}
