import ArgumentParser
import Claims
import Ledger

/// `tickmark log`: who did what, when.
struct Log: SessionCommand {
  static let configuration = CommandConfiguration(
    commandName: "log",
    abstract: "Who did what, when, newest first; -p shows what was recorded.")

  @OptionGroup var common: CommandOptions

  @Argument(help: "Only acts on these claims.", completion: .custom(ClaimCompletion.words))
  var references: [String] = []

  @ArgumentParser.Flag(
    name: [.customShort("p"), .customLong("patch")], help: "Show what each act recorded.")
  var withFields = false

  @Option(help: ArgumentHelp("Only the latest acts.", valueName: "count"))
  var last: Int?

  func run(in context: Context) throws -> ExitStatus {
    let work = try context.work(references)
    let events = try work.ledger.events(of: work.dossier.slug)
    let wanted = references.isEmpty ? nil : Set(try work.numbers(references))
    let all = work.dossier.acts.reversed().compactMap { act -> ActRow? in
      let own = events.filter { $0.stamp.act == act.index }
      guard wanted == nil || own.contains(where: { $0.concerns(wanted ?? []) }) else { return nil }
      return ActRow(act: act, events: own, name: work.dossier.name(of: act.person))
    }
    let rows = Array(all.prefix(last ?? all.count))
    if withFields, context.console.isForPeople || !common.isMachine {
      try context.console.write(rows.flatMap { $0.patch(at: context.session.clock()) })
    } else {
      try context.console.show(
        ActRow.listing(rows, at: context.session.clock()), whenEmpty: "nothing recorded")
    }
    return rows.isEmpty ? .findings : .done
  }
}

/// An act as a line of the log.
struct ActRow {
  let act: Act
  let events: [Event]
  let name: String

  private var words: Ink {
    act.isUndone ? "\(act.summary, .faint)  \("undone", .caution)" : Ink(act.summary)
  }

  static func listing(_ rows: [ActRow], at now: Int) -> Listing<ActRow> {
    typealias Field = Listing<ActRow>.Field
    return Listing(
      schema: "log@1",
      fields: [
        Field(
          name: "log", heading: "log", json: { .integer($0.act.index) },
          cell: { Ink("\($0.act.index)", .strong) }, isRightAligned: true),
        Field(
          name: "time", heading: "when", json: { .string($0.act.time) },
          cell: { row in
            let time = Timestamp.milliseconds(of: row.act.time)
            return Ink(time.map { Timestamp.age(of: $0, at: now) } ?? row.act.time, .faint)
          }),
        Field(name: "by", heading: "who", json: { .string($0.name) }, cell: { Ink($0.name) }),
        Field(
          name: "act", heading: "what", json: { .string($0.act.summary) }, cell: { $0.words },
          isFlexible: true),
        Field(
          name: "undone", heading: "", json: { .bool($0.act.isUndone) }),
        Field(name: "events", heading: "", json: { .integer($0.act.count) }),
      ], rows: rows)
  }

  /// The act with every field it recorded.
  func patch(at now: Int) -> [Ink] {
    let head = "\("log \(act.index)", .strong)  \(act.time)  \(name)  " as Ink
    return [head + words]
      + events.flatMap { event -> [Ink] in
        let fields = event.payload.fields
        let open = fields.open.map { ("  ", $0.key, $0.value) }
        let sealed = fields.sealed.map { ("* ", $0.key, $0.value) }
        return ["  \(type(of: event.payload).type, .accent)"]
          + (open + sealed).map { mark, key, value in
            "    \(mark)\(key): \(value.plainText.clipped(to: 160))"
          }
      }
  }
}

extension Event {
  /// Whether the event is about one of the claims.
  fileprivate func concerns(_ numbers: Set<Int>) -> Bool {
    let fields = payload.fields.open
    return [
      "number", "numbers", "claim", "claims", "references", "target", "into", "parents", "on",
    ]
    .compactMap { fields[$0] }.contains { $0.names(numbers) }
      && !(payload is SourceRecorded) && !(payload is WaiverAdded)
  }
}

extension JSON {
  fileprivate func names(_ numbers: Set<Int>) -> Bool {
    switch self {
    case .integer(let number): numbers.contains(number)
    case .string(let text):
      ClaimReference(parsing: text).map { numbers.contains($0.number) } ?? false
    case .array(let values): values.contains { $0.names(numbers) }
    case .object(let members): members.values.contains { $0.names(numbers) }
    default: false
    }
  }
}
