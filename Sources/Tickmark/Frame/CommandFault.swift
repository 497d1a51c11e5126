/// Why a command could not do its work: what, where, and what to do next.
struct CommandFault: Error {
  /// A stable name for programs: `ledger.locked`.
  var code: String
  var message: String
  var remedy: String
  /// `story.md:14:7`
  var place: String?
  var excerpts: [Excerpt] = []
  var status = ExitStatus.failed
  /// Members of the machine form's `where`.
  var fields: [String: String] = [:]

  static func usage(_ message: String, try remedy: String) -> CommandFault {
    CommandFault(code: "usage", message: message, remedy: remedy, status: .usage)
  }
}
