import ArgumentParser
import Claims
import Ledger

/// `tickmark person`: who works at the desk.
struct PersonCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "person", abstract: "Who works at the desk: add, list, role, key.",
    subcommands: [PersonAdd.self, PersonList.self, PersonRole.self, PersonKey.self])
}

struct PersonAdd: SessionCommand {
  static let configuration = CommandConfiguration(
    commandName: "add", abstract: "Add a person to the desk.")

  @OptionGroup var common: CommandOptions

  @Argument(help: "The name.")
  var name: String

  @Option(help: "What the person does; give it again for more.")
  var role: [Role] = []

  func run(in context: Context) throws -> ExitStatus {
    let desk = try context.recordOnDesk(AddPerson(name: name, roles: role))
    guard let person = desk?.people.last else { return .done }
    try context.console.changed(
      ["\(person.id, .strong)  \(person.name)\(person.roleWords)"],
      json: ["id": .string(person.id), "name": .string(person.name)])
    return .done
  }
}

struct PersonList: SessionCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List the desk's people.",
    usage: "tickmark person list [<options>]")

  @OptionGroup var common: CommandOptions

  func run(in context: Context) throws -> ExitStatus {
    typealias Field = Listing<Person>.Field
    let fields = [
      Field(name: "id", heading: "id", json: { .string($0.id) }, cell: { Ink($0.id, .strong) }),
      Field(name: "name", heading: "name", json: { .string($0.name) }, cell: { Ink($0.name) }),
      Field(
        name: "roles", heading: "roles", json: { .array($0.roles.map { .string($0.rawValue) }) },
        cell: { Ink($0.roles.map(\.rawValue).joined(separator: ", ")) }),
    ]
    let people = try context.ledger().desk().people
    try context.console.show(Listing(schema: "people@1", fields: fields, rows: people))
    return .done
  }
}

struct PersonRole: SessionCommand {
  static let configuration = CommandConfiguration(
    commandName: "role", abstract: "Set what a person does.")

  @OptionGroup var common: CommandOptions

  @Argument(help: "The name or id.")
  var name: String

  @Argument(help: "All roles from now on.")
  var roles: [Role]

  func run(in context: Context) throws -> ExitStatus {
    let desk = try context.ledger().desk()
    let id = desk.people.first { $0.isNamed(name) }?.id ?? name
    let new = try context.recordOnDesk(ChangeRoles(person: id, roles: roles))
    guard let person = new?.person(id) else { return .done }
    try context.console.changed(
      ["\(person.id, .strong)  \(person.name)\(person.roleWords)"],
      json: ["id": .string(person.id), "roles": .array(person.roles.map { .string($0.rawValue) })])
    return .done
  }
}

extension Person {
  fileprivate var roleWords: String {
    roles.isEmpty ? "" : " (\(roles.map(\.rawValue).joined(separator: ", ")))"
  }
}

extension Context {
  /// Records something about the desk itself; nil where nothing changes or nothing shall be recorded.
  func recordOnDesk(_ command: some DeskCommand) throws -> Desk? {
    let ledger = try ledger()
    let person = try person(in: ledger)
    let desk = try ledger.desk()
    let events = try command.decide(on: desk)
    guard !events.isEmpty else {
      console.note("nothing changes: it is recorded so already")
      return nil
    }
    guard !options.dryRun else {
      for event in events { console.note("would record: \(event.summary)") }
      return nil
    }
    return try ledger.append(events, to: desk, writing(by: person))
  }
}
