import ArgumentParser
import Claims
import Ledger

/// `tickmark person key`: the key with which a person, or the ledger itself, signs.
struct PersonKey: SessionCommand {
  static let configuration = CommandConfiguration(
    commandName: "key",
    abstract: "Show a person's public key; seal its secret half, or make a new one.",
    discussion: """
      EXAMPLES
        tickmark person key                    your own
        tickmark person key --seal             with a passphrase
        tickmark person key --ledger --seal    the ledger's own
        tickmark person key --unseal
        tickmark person key --new              the old one is lost, or known

      A passphrase is asked for at the terminal, again before each signature, or taken from \
      TICKMARK_PASSPHRASE. Nobody can open a key without it: keep a copy of the passphrase \
      somewhere safe. What the plain file wrote, the disk may keep for a while.
      """)

  @OptionGroup var common: CommandOptions

  @Argument(help: "The name or id; the one who records where none is given.")
  var name: String?

  @ArgumentParser.Flag(help: "The ledger's own key.")
  var ledger = false

  @ArgumentParser.Flag(help: "Seal the key's file with a passphrase.")
  var seal = false

  @ArgumentParser.Flag(help: "Keep the key's file without a passphrase again.")
  var unseal = false

  @ArgumentParser.Flag(help: "Make a new key in the old one's place; what that one signed stands.")
  var new = false

  func run(in context: Context) throws -> ExitStatus {
    guard [seal, unseal, new].count(where: \.self) < 2 else {
      throw CommandFault.usage(
        "only one of --seal, --unseal and --new", try: "tickmark person key --seal")
    }
    let owner = try owner(in: context)
    if new { try replaceKey(of: owner, in: context) }
    guard let key = try context.ledger().desk().key(of: owner)?.key else {
      throw CommandFault(
        code: "key.none", message: "no key was made yet",
        remedy: "the first sign-off or export makes it")
    }
    let path = try context.workspace().keyFile(of: owner, key)
    if seal || unseal, !context.options.dryRun { try rewrite(path, context) }
    let isSealed = FileSystem.exists(path) ? try SigningKey.isSealed(path) : nil
    let state = isSealed.map { $0 ? "sealed with a passphrase" : "not sealed" } ?? "not here"
    try context.console.show(
      ["\(key, .strong)   \(context.shown(path)), \(state)"], schema: "key@1",
      json: [
        "key": .string(key), "path": .string(path),
        "sealed": isSealed.map { .bool($0) } ?? "unknown",
      ])
    return .done
  }

  private func owner(in context: Context) throws -> String? {
    if ledger { return nil }
    let desk = try context.ledger().desk()
    guard let name else { return try context.person(in: context.ledger()).id }
    guard let person = desk.people.first(where: { $0.isNamed(name) || $0.id == name }) else {
      throw CommandFault(
        code: "person.unknown", message: "\(name) is not at the desk",
        remedy: "tickmark person list")
    }
    return person.id
  }

  private func replaceKey(of owner: String?, in context: Context) throws {
    guard let owner else {
      throw CommandFault(
        code: "key.pinned", message: "outsiders know the ledger by its key",
        remedy: "restore the key file from your copy, or begin a new ledger")
    }
    let ledger = try context.ledger()
    guard try ledger.desk().key(of: owner) != nil else { return }
    guard !context.options.dryRun else {
      return context.console.note("would record: a new key of \(owner)")
    }
    let writer = try context.person(in: ledger)
    _ = try ledger.replaceKey(
      of: owner, in: context.workspace().keys, context.writing(by: writer))
    context.console.note("a key was made; keep a copy of it somewhere safe")
  }

  private func rewrite(_ path: String, _ context: Context) throws {
    let key = try context.readKey(path)
    try key.rewrite(path, passphrase: seal ? context.newPassphrase(for: path) : nil)
  }
}

extension Context {
  /// The secret key in a file; its passphrase is asked for where it is sealed with one.
  func readKey(_ path: String) throws -> SigningKey {
    try SigningKey(readFrom: path) { try passphrase("Passphrase of \(shown(path))") }
  }

  /// A passphrase that a person chose: typed twice, or taken from the environment.
  fileprivate func newPassphrase(for path: String) throws -> String {
    let first = try passphrase("New passphrase for \(shown(path))")
    guard try passphrase("The same again") == first else {
      throw CommandFault(
        code: "key.passphrases-differ", message: "the two passphrases differ",
        remedy: "tickmark person key --seal")
    }
    return first
  }

  private func passphrase(_ question: String) throws -> String {
    let variable = EnvironmentVariable.passphrase.rawValue
    if let given = session.environment[variable], !given.isEmpty { return given }
    guard let answer = session.secret(question) else {
      throw CommandFault(
        code: "key.no-passphrase", message: "no passphrase was given",
        remedy: "type it at a terminal, or set \(variable)")
    }
    return answer
  }
}
