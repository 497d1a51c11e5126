import ArgumentParser
import Claims
import Ledger

/// `tickmark erase`: remove sealed words for good.
struct EraseCommand: SessionCommand {
  static let configuration = CommandConfiguration(
    commandName: "erase",
    abstract: "Erase an event's sealed words for good; the proofs still hold.",
    discussion: """
      EXAMPLES
        tickmark erase 14 -a jobs --reason request
        tickmark erase 14 name address -a jobs --reason legal
      14 is the number that `tickmark log` shows. Without names, all goes that the event can be read
      without. Backups made before keep the words: let them age out.
      """)

  @OptionGroup var common: CommandOptions

  @Argument(help: "The event's number in the log.")
  var event: Int

  @Argument(help: "The fields: text, name, address, comment, …")
  var names: [String] = []

  @Option(help: "request, legal, mistake or retention.")
  var reason: FieldsErased.Reason

  func run(in context: Context) throws -> ExitStatus {
    let work = try context.work()
    let person = try context.person(in: work.ledger)
    guard !context.options.dryRun else {
      context.console.note("would erase words of event \(event)")
      return .done
    }
    let new = try work.ledger.erase(
      names, at: event, of: work.dossier.slug, reason: reason, context.writing(by: person))
    let summary = new.acts.last?.summary ?? ""
    try context.console.changed(
      ["\(new.slug, .strong)  \(summary)"],
      json: ["article": .string(new.slug), "event": .integer(event), "summary": .string(summary)])
    return .done
  }
}
