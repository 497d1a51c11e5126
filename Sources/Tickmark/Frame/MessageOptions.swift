import ArgumentParser

/// A person's text: given with -m, read from a file, or written in the editor.
struct MessageOptions: ParsableArguments {
  @Option(name: [.short, .long], help: ArgumentHelp("The text.", valueName: "text"))
  var message: String?

  @Option(
    name: [.customShort("F"), .customLong("file")],
    help: ArgumentHelp("Take the text from a file, or - for standard input.", valueName: "file"))
  var file: String?

  /// The text that was given, without asking for one.
  func given(in context: Context) throws -> String? {
    if let message { return message }
    guard let file else { return nil }
    let bytes =
      file == "-"
      ? try context.session.input()
      : try FileSystem.read(context.session.absolute(file), limit: 1 << 20)
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw CommandFault(
        code: "text.not-utf8", message: "\(file): the text is not UTF-8", remedy: "save it as UTF-8"
      )
    }
    return text
  }

  /// The text that was given, or one from the editor, which shows what it is about; nil where the
  /// person wrote nothing.
  func text(in context: Context, about: [String]) throws -> String? {
    if let text = try given(in: context) { return text }
    guard context.canAsk else {
      throw CommandFault(
        code: "text.missing", message: "no text is given", remedy: "-m TEXT   or   -F FILE")
    }
    return try Editor(context: context).text(about: about)
  }
}
