import Ledger

@testable import Tickmark

/// Commands with what they print: a text that is replayed and compared, and that `RECORD=1` writes anew.
///
/// `$ tickmark …` is a command; the lines under it are what it prints, those of standard error behind
/// an arrow, and a last line `[2]` for an exit code that is not 0. `% …` sets the scene: `% write NAME`
/// up to `% end`, `% as NAME`, `% terminal WIDTH`, `% pipe`, `% set NAME VALUE`, `% input NAME`,
/// `% editor TEXT`,
/// `% story` (a short article, imported), `% bytes NAME HEX`, `% mode OCTAL NAME`,
/// `% cut NAME BYTES`, `% remove NAME`, `% stamp NAME PROOF`, `% alter-evidence`. `\u{…}` is that character. All else is left as it stands.
struct Transcript {
  private let desk: Desk
  private var lines: ArraySlice<String>
  private(set) var replayed: [String] = []

  /// The text with every command's output as it is now.
  static func replay(_ text: String, name: String) throws -> String {
    try replay(text, at: Desk(name))
  }

  /// The same at a desk that is there already.
  static func replay(_ text: String, at desk: Desk) throws -> String {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    var transcript = Transcript(desk: desk, lines: lines[...])
    while let line = transcript.lines.popFirst() { try transcript.take(line) }
    return transcript.replayed.joined(separator: "\n")
  }

  private mutating func take(_ line: String) throws {
    replayed.append(line)
    if line.hasPrefix("$ ") {
      dropOutput()
      run(decoded(String(line.dropFirst(2))))
    } else if line.hasPrefix("% ") {
      try set(ShellWords.split(String(line.dropFirst(2))))
    }
  }

  private mutating func dropOutput() {
    while let line = lines.first, !line.isEmpty, !line.hasPrefix("$ "), !line.hasPrefix("% ") {
      lines.removeFirst()
    }
  }

  /// The text with the character for each `\u{…}`.
  private func decoded(_ text: String) -> String {
    text.replacing(/\\u\{(?<digits>[0-9A-Fa-f]+)\}/) { match in
      UInt32(match.digits, radix: 16).flatMap(Unicode.Scalar.init).map { String(Character($0)) }
        ?? ""
    }
  }

  private mutating func run(_ line: String) {
    let words = ShellWords.split(line)
    let outcome = desk.run(Array(words.dropFirst()))
    replayed += outcome.lines.map(quoted)
    if outcome.status != 0 { replayed.append("[\(outcome.status)]") }
  }

  /// A line that would end the output, or read as a command, in another form.
  private func quoted(_ line: String) -> String {
    if line.isEmpty { return "." }
    return line.hasPrefix("$ ") || line.hasPrefix("% ") ? "| \(line)" : line
  }

  private mutating func set(_ words: [String]) throws {
    let rest = words.dropFirst().joined(separator: " ")
    switch words.first {
    case "story": try Story.take(to: desk)
    case "write": try desk.write(takeFile(), to: rest)
    case "bytes":
      try desk.write(words.dropFirst(2).compactMap { UInt8($0, radix: 16) }, to: words[1])
    case "as": desk.person = rest.isEmpty ? nil : rest
    case "terminal":
      desk.isTerminal = true
      desk.width = Int(rest) ?? 80
    case "pipe": desk.isTerminal = false
    case "set": desk.environment[words[1]] = words.dropFirst(2).joined(separator: " ")
    case "input": desk.input = try desk.read(rest)
    case "cut": try desk.write(Array(desk.read(words[1]).prefix(Int(words[2]) ?? 0)), to: words[1])
    case "alter-evidence":
      let objects = desk.folder.appending(path: "claims/objects")
      for folder in FileSystem.names(in: objects) {
        for name in FileSystem.names(in: objects.appending(path: folder)) {
          try desk.write("another file", to: "claims/objects/\(folder)/\(name)")
        }
      }
    case "mode":
      try FileSystem.setMode(
        Int(words[1], radix: 8) ?? 0, of: desk.folder.appending(path: words[2]))
    case "stamp": try desk.write(Transcript.proof(of: desk.read(words[1])), to: words[2])
    case "remove": FileSystem.remove(desk.folder.appending(path: rest))
    case "editor": desk.editor = Transcript.editor(writing: rest)
    default: break
    }
  }

  private mutating func takeFile() -> String {
    var content: [String] = []
    while let line = lines.popFirst() {
      replayed.append(line)
      if line == "% end" { break }
      content.append(line)
    }
    return decoded(content.map { $0 + "\n" }.joined())
  }

  /// The beginning of an OpenTimestamps proof of a file.
  private static func proof(of file: [UInt8]) -> [UInt8] {
    [0] + Array("OpenTimestamps\0\0Proof\0".utf8)
      + [0xBF, 0x89, 0xE2, 0xE8, 0x84, 0xE8, 0x92, 0x94, 1, 8] + Hash(of: file).bytes
      + [0xF0, 4, 1, 2, 3, 4]
  }

  /// A shell whose only command is an editor that writes the text in front of the template.
  private static func editor(writing text: String) -> (String) -> Int32 {
    { line in
      guard let path = ShellWords.split(line).last, let old = try? FileSystem.read(path) else {
        return 127
      }
      return (try? FileSystem.write(Array(text.utf8) + old, to: path)) == nil ? 1 : 0
    }
  }
}
