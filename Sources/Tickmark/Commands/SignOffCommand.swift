import ArgumentParser
import Claims
import Ledger

/// `tickmark signoff`: sign for an article as it is now.
struct SignOffCommand: SessionCommand {
  static let configuration = CommandConfiguration(
    commandName: "signoff",
    abstract: "Sign for the article as it stands, in one role; or take that back.",
    discussion: """
      EXAMPLES
        tickmark signoff jobs --as editor
        tickmark signoff jobs --as checker --by "Ada Price"
        tickmark signoff jobs --as editor --revoke -m "Page two is missing."

      The signature is over all that is recorded now. It is stale as soon as anything but a \
      remark is recorded behind it.
      """)

  @OptionGroup var common: CommandOptions
  @OptionGroup var reason: MessageOptions

  @Argument(help: "The article.")
  var slug: String?

  @Option(name: .customLong("as"), help: "checker, second, editor or legal.")
  var role: Role

  @ArgumentParser.Flag(help: "Take your own sign-off back.")
  var revoke = false

  func run(in context: Context) throws -> ExitStatus {
    let ledger = try context.ledger()
    let dossier = try slug.map { try ledger.dossier(of: $0) } ?? context.work().dossier
    if revoke { return try takeBack(Work(context: context, ledger: ledger, dossier: dossier)) }
    let person = try context.person(in: ledger)
    guard !context.options.dryRun else {
      context.console.note("would record: sign off as \(role.rawValue)")
      return .done
    }
    let ledgerKey = try context.key(of: nil, by: person, in: ledger)
    let key = try context.key(of: person.id, by: person, in: ledger)
    try ledger.record(context.policy(), context.writing(by: person))
    let new = try ledger.signOff(
      dossier, as: role, key: key, sealing: ledgerKey, at: context.seconds,
      context.writing(by: person))
    try context.console.changed(
      ["\(person.name, .strong) signed for \(counted(dossier.size, "event")) as \(role.rawValue)"],
      json: [
        "article": .string(new.slug), "person": .string(person.id), "role": .string(role.rawValue),
        "seen": .integer(dossier.size),
      ])
    return .done
  }

  /// The article is sealed behind it: who keeps that checkpoint knows that the sign-off was taken back.
  private func takeBack(_ work: Work) throws -> ExitStatus {
    let command = RevokeSignOff(role: role, reason: try reason.given(in: work.context))
    let key = try work.context.key(of: nil, by: work.person(), in: work.ledger)
    guard let recorded = try work.record(command, sealing: key) else { return .done }
    try work.report(recorded, [(recorded.after.slug, "sign-off as \(role.rawValue) taken back")])
    return .done
  }
}
