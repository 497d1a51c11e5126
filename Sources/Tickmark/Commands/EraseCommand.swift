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
        tickmark erase --person "Ben Carro" --reason request

      14 is the number that `tickmark log` shows. Without names, all goes that the event can be \
      read without; a kept file that no article names any more goes too. What a source said is \
      kept by the events that cite it: they are named, and erased each by itself. Backups made \
      before keep all of it: let them age out.
      """)

  @OptionGroup var common: CommandOptions

  @Argument(help: "The event's number in the log.")
  var event: Int?

  @Argument(help: "The fields: text, name, address, comment, …")
  var names: [String] = []

  @Option(help: ArgumentHelp("Erase the name of a person at the desk instead.", valueName: "name"))
  var person: String?

  @Option(help: "request, legal, mistake or retention.")
  var reason: FieldsErased.Reason

  func run(in context: Context) throws -> ExitStatus {
    switch (event, person) {
    case (let event?, nil): try erase(event, in: context)
    case (nil, let person?): try erase(personNamed: person, in: context)
    default:
      throw CommandFault.usage("say which event, or which person", try: "tickmark log")
    }
  }

  private func erase(personNamed name: String, in context: Context) throws -> ExitStatus {
    let ledger = try context.ledger()
    let writer = try context.person(in: ledger)
    let person = try ledger.desk().people.first { $0.isNamed(name) || $0.id == name }
    guard let person else {
      throw CommandFault(
        code: "person.unknown", message: "\(name) is not at the desk",
        remedy: "tickmark person list")
    }
    guard !context.options.dryRun else {
      context.console.note("would erase the name of \(person.id)")
      return .done
    }
    _ = try ledger.erase(person: person.id, reason: reason, context.writing(by: writer))
    try context.console.changed(
      ["\(person.id, .strong)  name erased"], json: ["person": .string(person.id)])
    return .done
  }

  private func erase(_ event: Int, in context: Context) throws -> ExitStatus {
    let work = try context.work()
    let person = try context.person(in: work.ledger)
    let writing = context.writing(by: person)
    let due = try work.ledger.erasure(
      of: names, at: event, of: work.dossier.slug, reason: reason, writing)
    let exposed = try BroughtToLight(by: event, from: work.dossier, to: due.article, in: work)
    guard exposed.isEmpty else {
      throw exposed.fault(erasing: event, of: work.dossier.slug, reason: reason)
    }
    let citing = CitingEvents(of: event, in: try work.ledger.events(of: work.dossier.slug))
    guard !context.options.dryRun else {
      context.console.note("would erase \(due.names.joined(separator: ", ")) of event \(event)")
      citing.tell(in: context, of: work.dossier.slug, reason: reason)
      return .done
    }
    let evidence = try context.evidence()
    try work.ledger.markFile(ofEvent: event, of: work.dossier.slug, in: evidence)
    let new = try work.ledger.erase(due)
    let files = try work.ledger.removeMarkedFiles(in: evidence)
    let summary = new.acts.last?.summary ?? ""
    let gone = files > 0 ? ", and \(counted(files, "kept file"))" : ""
    try context.console.changed(
      ["\(new.slug, .strong)  \(summary)\(gone)"],
      json: [
        "article": .string(new.slug), "event": .integer(event), "summary": .string(summary),
        "files": .integer(files), "citing": .array(citing.indices.map { .integer($0) }),
      ])
    citing.tell(in: context, of: new.slug, reason: reason)
    return .done
  }
}
