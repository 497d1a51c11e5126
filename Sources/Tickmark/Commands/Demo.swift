import ArgumentParser
import Claims

/// `tickmark demo`: the bundled story, and a check of it.
struct Demo: SessionCommand {
  static let configuration = CommandConfiguration(
    commandName: "demo",
    abstract: "Copy the bundled story to ./tickmark-demo and walk it through a check.",
    usage: "tickmark demo [<options>] [<folder>]",
    discussion: "Nothing outside the folder is touched. To start again, remove the folder.")

  @OptionGroup var common: CommandOptions

  @Argument(help: "The folder.", completion: .directory)
  var folder = "tickmark-demo"

  func run(in context: Context) throws -> ExitStatus {
    let path = folder == "." ? context.session.directory : context.session.absolute(folder)
    let workspace = Workspace(root: path)
    if FileSystem.exists(workspace.ledger) {
      context.console.note("the demonstration is there already, in \(folder)")
    } else {
      try copy(to: workspace)
      try Walking(outer: context.session, folder: path).run()
    }
    try context.console.write(next)
    return .done
  }

  private func copy(to workspace: Workspace) throws {
    // A workspace of its own, or the walk's commands would find that of a folder above.
    _ = try workspace.make()
    let article = workspace.claims.appending(path: SampleArticle.fileName)
    guard !FileSystem.exists(article) else { return }
    try FileSystem.write(SampleArticle.bytes, to: article)
  }

  private var next: [Ink] {
    let enter = folder == "." ? [] : ["cd \(folder.shellQuoted)"]
    return [Ink("The report is in \(folder == "." ? "" : folder + "/")exports. Now you:")]
      + (enter + Walk.next).map { "  \($0, .accent)" }
  }
}
