import ArgumentParser
import Claims

/// What every command understands.
struct CommandOptions: ParsableArguments {
  enum Colour: String, ExpressibleByArgument, CaseIterable { case auto, always, never }

  @Option(
    name: [.customShort("a"), .customLong("article")],
    help: ArgumentHelp("The article, where several are open.", valueName: "slug"))
  var article: String?

  @Option(
    name: .customShort("C"),
    help: ArgumentHelp("Work in another directory.", valueName: "dir"))
  var directory: String?

  @Option(help: ArgumentHelp("Who records it.", valueName: "name"))
  var by: String?

  @ArgumentParser.Flag(help: "Print one JSON object.")
  var json = false

  @ArgumentParser.Flag(help: "Print one JSON object a line.")
  var jsonl = false

  @Option(
    name: .customLong("fields"),
    help: ArgumentHelp("Only these fields, with commas between.", valueName: "names"))
  var fieldList: String?

  @ArgumentParser.Flag(help: "Print as into a pipe: tabs, full values.")
  var plain = false

  @Option(help: ArgumentHelp("auto, always or never.", valueName: "when"))
  var color: Colour?

  @ArgumentParser.Flag(name: .shortAndLong, help: "Say nothing of what went well.")
  var quiet = false

  @ArgumentParser.Flag(
    name: [.customShort("n"), .customLong("dry-run")], help: "Show what would be recorded.")
  var dryRun = false

  @ArgumentParser.Flag(name: .customLong("no-input"), help: "Never ask or open an editor.")
  var noInput = false

  @Option(help: ArgumentHelp("The time to record, RFC 3339.", visibility: .hidden))
  var at: String?

  var isMachine: Bool { json || jsonl }

  var fields: [String]? {
    fieldList?.split(separator: ",").map { $0.trimmingSpaces }
  }
}

extension StringProtocol {
  /// The text without white space at its ends.
  var trimmingSpaces: String {
    let start = drop(while: \.isWhitespace)
    return String(start.reversed().drop(while: \.isWhitespace).reversed())
  }
}
