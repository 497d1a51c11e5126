import Claims
import Ledger

/// What a command works with: its session, its place, its settings, its printer.
struct Context {
  let session: Session
  let options: CommandOptions
  let console: Console
  let configuration: Configuration
  let found: Workspace?

  init(session: Session, options: CommandOptions) throws {
    var session = session
    if let directory = options.directory {
      session.directory = session.absolute(directory)
      guard FileSystem.isDirectory(session.directory) else {
        throw CommandFault(
          code: "directory.missing", message: "\(directory) is not a directory", remedy: "-C DIR")
      }
    }
    if let at = options.at {
      guard let time = Timestamp.milliseconds(of: at) else {
        throw CommandFault.usage("\(at) is not a time", try: "--at 2026-01-31T09:00:00Z")
      }
      session.clock = { time }
    }
    self.session = session
    self.options = options
    found = Workspace.find(from: session.directory)
    configuration = Configuration(
      desk: try found.flatMap { workspace in
        try SettingsFile.read(
          workspace.settings, shownAs: workspace.shown(workspace.settings, from: session.directory))
      },
      person: try session.configurationPath.flatMap { try SettingsFile.read($0) },
      environment: session.environment, options: options)
    console = Console(
      session: session, options: options,
      colour: configuration.value(of: .colour)?.text ?? "auto",
      pager: configuration.value(of: .pager)?.text ?? "less -FIRX")
  }

  /// The workspace.
  ///
  /// - Throws: ``CommandFault`` where there is none.
  func workspace() throws -> Workspace {
    guard let found else {
      throw CommandFault(
        code: "workspace.missing", message: "no claims/ here or in any folder above",
        remedy: "tickmark import FILE   or   tickmark demo")
    }
    return found
  }

  func ledger() throws -> Ledger {
    let workspace = try workspace()
    try workspace.checkLedger()
    let ledger = try Ledger.open(workspace.ledger)
    finishErasing(in: ledger)
    return ledger
  }

  /// Removes the kept files that an erasure meant to remove when the power went. Where that cannot be done
  /// now, a later command does it; `audit` names them until then.
  private func finishErasing(in ledger: Ledger) {
    guard let files = try? ledger.removeMarkedFiles(in: evidence()), files > 0 else { return }
    console.note("removed \(counted(files, "kept file")) that an erasure had left behind")
  }

  /// What is being recorded now.
  var now: String { Timestamp.text(session.clock()) }

  /// A path as the person would write it.
  func shown(_ path: String) -> String {
    Workspace(root: "").shown(path, from: session.directory)
  }
}
