import ArgumentParser
import Claims
import Ledger

/// `tickmark init`: the workspace's folders, ledger and policy.
struct Init: SessionCommand {
  static let configuration = CommandConfiguration(
    commandName: "init",
    abstract: "Make a workspace: claims/ with the ledger and the desk's rules, and exports/.",
    usage: "tickmark init [<options>] [<folder>]",
    discussion: "import makes one where there is none.")

  @OptionGroup var common: CommandOptions

  @Argument(help: "The folder; the working directory where none is named.")
  var folder: String?

  func run(in context: Context) throws -> ExitStatus {
    let root = folder.map(context.session.absolute) ?? context.session.directory
    let made = try context.makeWorkspace(at: Workspace(root: root))
    try context.console.changed(
      [
        made.isEmpty
          ? "nothing changes: the workspace is there" : "made \(made.joined(separator: ", "))"
      ],
      json: ["made": .array(made.map { .string($0) }), "path": .string(root)])
    return .done
  }
}

extension Context {
  /// Makes what the workspace lacks; returns what was made.
  func makeWorkspace(at workspace: Workspace) throws -> [String] {
    guard let name = configuration.value(of: .userName)?.text else { throw CommandFault.nobody }
    guard !options.dryRun else { return [] }
    try workspace.checkLedger()
    var made = try workspace.make()
    if FileSystem.exists(workspace.ledger) {
      // One that is no longer whole is not passed over in silence.
      _ = try Ledger.open(workspace.ledger)
    } else {
      let policy = try PolicyFile.policy(in: SettingsFile.read(workspace.settings))
      _ = try Ledger.create(
        at: workspace.ledger,
        desk: [
          DeskOpened(), PersonAdded(person: "p1", name: name, roles: [.checker]),
          PolicySet(policy: policy),
        ], Writing(person: "p1", time: now, entropy: session.entropy))
      made.append("claims/ledger.sqlite")
    }
    return made
  }
}
