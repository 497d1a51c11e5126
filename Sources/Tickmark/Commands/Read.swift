public import ArgumentParser
import Claims
import Prose
public import Reports

/// `tickmark read`: the reader and the splitter as a filter.
struct Read: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "read",
    abstract: "Read text and print what is in it: sentences, claims, attributions, details.",
    discussion: """
      EXAMPLES
        tickmark read story.txt --format text
        tickmark read --dateline 2024-07-11 - < story.txt
        tickmark read --jsonl articles.jsonl > readings.jsonl

      Needs no workspace and keeps no state. With --jsonl each input line is an object {"id", \
      "text", "dateline"?, "now"?, "title"?} and each output line the reading of it, in the same \
      order; a line that cannot be read gives {"id", "error"} in its place, and the exit code is \
      1. Offsets count Unicode code points. `tickmark help json` describes the output.
      """)

  @Argument(help: "Plain text files, or - for standard input.")
  var files: [String] = ["-"]

  /// Shared with every command, so that `--jsonl` reaches this one; here it is the form of input too.
  @OptionGroup var common: CommandOptions

  private var jsonl: Bool { common.jsonl }

  @ArgumentParser.Flag(help: "Print every word with its tags and its place in the tree.")
  var tokens = false

  @Option(help: ArgumentHelp("The day that \"today\" means.", valueName: "YYYY-MM-DD"))
  var dateline: String?

  @Option(help: "The form of the output.")
  var format: ReadingDocument.Format = .json

  func validate() throws {
    if let dateline, CivilDate(iso: dateline) == nil {
      throw ValidationError("--dateline must be a day, YYYY-MM-DD, not \(dateline)")
    }
    if format == .brat, jsonl || files.count > 1 {
      throw ValidationError("brat stand-off describes one text: give one file, without --jsonl")
    }
  }

  func run() throws {
    var filter = TextFilter(
      format: format, withTokens: tokens, dateline: dateline.flatMap { CivilDate(iso: $0) })
    var failures = 0
    for path in files {
      if jsonl {
        failures += try readLines(of: path, with: &filter)
      } else {
        try readWhole(path, with: &filter)
      }
    }
    if failures > 0 { throw ExitCode(1) }
  }

  private func readWhole(_ path: String, with filter: inout TextFilter) throws {
    let id: JSON? = path == "-" ? nil : .string(path)
    do {
      try ByteOutput.write(filter.reading(ofFile: try ByteInput(path: path).rest(), id: id))
    } catch let fault as ReadFault {
      throw InputFault(path: path, reason: fault.message)
    }
  }

  /// The number of lines that could not be read.
  private func readLines(of path: String, with filter: inout TextFilter) throws -> Int {
    var lines = LineInput(try ByteInput(path: path))
    var failures = 0
    while let line = try lines.next() {
      switch filter.reading(of: line) {
      case .success(let output): try ByteOutput.write(output)
      case .failure(let fault):
        failures += 1
        try ByteOutput.write(format.isJSON ? fault.line : [])
      }
    }
    return failures
  }
}

extension ReadingDocument.Format: ExpressibleByArgument {}
