/// Lets a person write text in their editor.
struct Editor {
  let context: Context

  /// Nil where nothing was written. The lines about it stand in the template and are dropped again.
  func text(about: [String]) throws -> String? {
    let session = context.session
    let file = session.temporaryFile("text")
    let template =
      "\n"
      + (["Lines that begin with # are dropped; no text leaves all as it is."] + about)
      .map { "# \(Visible.text($0))\n" }.joined()
    try FileSystem.write(Array(template.utf8), to: file, mode: 0o600)
    let command = context.configuration.value(of: .editor)?.text ?? "nano"
    guard session.shell("\(command) \(file.shellQuoted)") == 0 else {
      throw CommandFault(
        code: "editor.failed", message: "the editor \(command) failed; the text is kept in \(file)",
        remedy: "give the text with -m, or name another editor: TICKMARK_EDITOR=nano")
    }
    let written = String(decoding: try FileSystem.read(file, limit: 1 << 20), as: UTF8.self)
    FileSystem.remove(file)
    let text = written.split(separator: "\n", omittingEmptySubsequences: false)
      .filter { !$0.hasPrefix("#") }.joined(separator: "\n").trimmingSpaces
    return text.isEmpty ? nil : text
  }
}

extension Context {
  /// Whether a person sits there to be asked.
  var canAsk: Bool {
    session.isInputTerminal && session.errors.isTerminal && !options.noInput && !options.isMachine
  }
}
