import ArgumentParser
import Testing

@testable import Tickmark

/// A command's help on a terminal of 80 columns: an example is one line that can be copied.
struct HelpLayoutTests {
  private static let commands = all(below: Tickmark.self)

  private static func all(below command: any ParsableCommand.Type) -> [any ParsableCommand.Type] {
    let children = command.configuration.subcommands.flatMap(all)
    let grouped = command.configuration.groupedSubcommands.flatMap(\.subcommands).flatMap(all)
    return [command] + children + grouped
  }

  private func lines(_ command: any ParsableCommand.Type) -> [String] {
    Tickmark.helpMessage(for: command, columns: 80).split(
      separator: "\n", omittingEmptySubsequences: false
    ).map(String.init)
  }

  @Test func `every command is looked at`() {
    #expect(Self.commands.count > 35)
  }

  @Test func `no line is wider than the terminal`() {
    for command in Self.commands {
      #expect(lines(command).filter { $0.count > 80 } == [], "\(command)")
    }
  }

  @Test(arguments: HelpTopic.allCases.map { "help \($0.rawValue)" } + ["help", ""])
  func `no line of a topic is wider than the terminal`(command: String) throws {
    let lines = try Desk("help").run(command).lines
    #expect(!lines.isEmpty)
    #expect(lines.filter { $0.count > 79 } == [])
  }

  @Test func `examples are whole, each on a line of its own`() {
    for command in Self.commands {
      let examples = lines(command).drop { $0 != "EXAMPLES" }.dropFirst().prefix { !$0.isEmpty }
      #expect(examples.allSatisfy { $0.hasPrefix("  ") && $0.count <= 78 }, "\(command)")
    }
  }

  /// A paragraph that its source had broken would be broken twice.
  @Test func `no line of a paragraph is cut short`() {
    for command in Self.commands {
      for (line, next) in zip(lines(command), lines(command).dropFirst()) {
        guard let first = line.first, !first.isWhitespace,
          let word = next.split(separator: " ").first,
          !next.hasPrefix(" "), line != line.uppercased()
        else { continue }
        #expect(line.count + 1 + word.count >= 80, "\(command): \(line)")
      }
    }
  }
}
