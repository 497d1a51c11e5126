import Claims
import Ledger

@testable import Tickmark

/// A desk in a folder of its own, with a clock, a person and a terminal that are made up.
final class Desk {
  let folder: String
  var person: String? = "Ada Holm"
  var isTerminal = false
  var width = 80
  var environment: [String: String] = [:]
  var input: [UInt8] = []
  /// What an editor, in the shell's place, does to the file it is given.
  var editor: (String) -> Int32 = { _ in 127 }
  /// 2026-03-05T09:00:00Z, in milliseconds since 1970; a minute passes with each command.
  var time = 1_772_701_200_000

  init(_ name: String) throws {
    let random = (0..<4).map { _ in String(UInt8.random(in: 16...255), radix: 16) }.joined()
    folder = "\(FileSystem.temporaryFolder)/tickmark-\(name)-\(random)"
    try FileSystem.makeDirectory(folder)
  }

  deinit { FileSystem.removeAll(folder) }

  /// The lines a command printed, in order, and its exit code.
  struct Outcome {
    var output: String
    var errors: String
    /// Both in the order they were written, those of standard error behind an arrow.
    var lines: [String]
    var status: Int32
  }

  /// Runs a command line such as `tickmark list @open`, without the first word.
  func run(_ arguments: [String]) -> Outcome {
    let paper = Paper()
    let output = PaperSink(paper, isError: false, isTerminal: isTerminal)
    let errors = PaperSink(paper, isError: true, isTerminal: isTerminal)
    let bytes = input
    let editor = editor
    let session = Session(
      output: output, errors: errors, input: { bytes }, isInputTerminal: isTerminal,
      environment: surroundings, directory: folder, clock: { [time] in time },
      random: { Array(repeating: 7, count: $0) }, shell: editor, entropy: .seeded("transcript"))
    let status = Program.run(arguments, in: session)
    time += 60_000
    return Outcome(
      output: tidy(output.text), errors: tidy(errors.text), lines: paper.lines.map(tidy),
      status: status)
  }

  func run(_ line: String) -> Outcome { run(ShellWords.split(line)) }

  func write(_ text: String, to name: String) throws { try write(Array(text.utf8), to: name) }

  func write(_ bytes: [UInt8], to name: String) throws {
    let path = folder.appending(path: name)
    try FileSystem.makeDirectory(FileSystem.directory(of: path))
    try FileSystem.write(bytes, to: path)
  }

  func read(_ name: String) throws -> [UInt8] { try FileSystem.read(folder.appending(path: name)) }

  private var surroundings: [String: String] {
    var all = ["COLUMNS": String(width), "LINES": "1000", "TERM": "xterm", "TMPDIR": folder]
    all["TICKMARK_USER"] = person
    return all.merging(environment) { $1 }
  }

  private func tidy(_ text: String) -> String { text.replacing(folder, with: "/desk") }
}

/// What both streams print, line by line.
final class Paper {
  private(set) var lines: [String] = []

  func add(_ text: String, isError: Bool) {
    for line in text.split(separator: "\n", omittingEmptySubsequences: false).dropLast() {
      lines.append(isError ? "→ \(line)" : String(line))
    }
    if let rest = text.split(separator: "\n", omittingEmptySubsequences: false).last, !rest.isEmpty
    {
      lines.append(isError ? "→ \(rest)" : String(rest))
    }
  }
}

final class PaperSink: ByteSink {
  private let paper: Paper
  private let isError: Bool
  let isTerminal: Bool
  private(set) var text = ""

  init(_ paper: Paper, isError: Bool, isTerminal: Bool) {
    self.paper = paper
    self.isError = isError
    self.isTerminal = isTerminal
  }

  var size: (columns: Int, rows: Int)? { nil }

  func write(_ bytes: [UInt8]) {
    let part = String(decoding: bytes, as: UTF8.self)
    text += part
    paper.add(part, isError: isError)
  }
}
