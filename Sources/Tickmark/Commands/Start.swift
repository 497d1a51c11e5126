import ArgumentParser
import Claims
import Ledger

/// `tickmark` alone: twelve commands, and the next one for this workspace.
struct Start: SessionCommand {
  static let configuration = CommandConfiguration(commandName: "start", shouldDisplay: false)

  @OptionGroup var common: CommandOptions

  func run(in context: Context) throws -> ExitStatus {
    try context.console.write(ShortHelp.lines(next: next(context)))
    return .done
  }

  private func next(_ context: Context) throws -> String {
    guard context.found != nil else { return "tickmark import FILE, or tickmark demo" }
    let articles = try context.ledger().articles(atMost: 1)
    return articles.first.map(NextStep.command) ?? "tickmark import FILE"
  }
}
