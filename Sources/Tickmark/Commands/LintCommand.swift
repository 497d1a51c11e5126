import ArgumentParser
import Claims
import Prose

/// `tickmark lint`: what in the article's own words does not fit together.
struct LintCommand: SessionCommand {
  static let configuration = CommandConfiguration(
    commandName: "lint",
    abstract: "Find faults in the article's own words: numbers, dates, names, quotes.",
    discussion: """
      EXAMPLES
        tickmark lint
        tickmark lint --only name-variant,weekday-date
        tickmark lint --format github

      Every finding names all places that disagree. Exit 1 when there are findings. The rules: \
      \(lintCodes.joined(separator: ", ")).
      """)

  @OptionGroup var common: CommandOptions

  @Option(help: ArgumentHelp("These rules only; several with commas.", valueName: "codes"))
  var only: String?

  @Option(help: "table, line (FILE:LINE:COL: …) or github (annotations).")
  var format = "table"

  func run(in context: Context) throws -> ExitStatus {
    let codes = try chosenCodes()
    let work = try context.work()
    let found = work.lint.filter { codes.contains($0.code) }
    let rows = found.compactMap { PlacedFinding($0, in: work.dossier) }
    switch format {
    case "table": try context.console.show(LintListing.listing(of: rows), whenEmpty: "no findings")
    case "line": try context.console.write(rows.map { Ink($0.line) })
    case "github": try context.console.write(rows.map { Ink($0.annotation) })
    default: throw CommandFault.usage("no lint format \(format)", try: "--format line")
    }
    return rows.isEmpty ? .done : .findings
  }

  private func chosenCodes() throws -> Set<String> {
    guard let only else { return Set(lintCodes) }
    let codes = only.split(separator: ",").map { String($0).trimmingSpaces }
    for code in codes where !lintCodes.contains(code) {
      throw CommandFault.usage("no lint rule \(code)", try: lintCodes.joined(separator: ", "))
    }
    return Set(codes)
  }
}

/// A finding with where its first place stands in the article.
struct PlacedFinding {
  var finding: Finding
  var file: String
  /// Where the first place starts.
  var start: TextPlace
  /// The words of every place.
  var quotes: [String]

  init?(_ finding: Finding, in dossier: Dossier) {
    guard let revision = dossier.revision, let first = finding.ranges.first else { return nil }
    self.finding = finding
    file = revision.fileName ?? dossier.slug
    start = TextPlace(ofOffset: first.start, in: revision.text.bytes)
    quotes = finding.ranges.map { revision.text[$0] }
  }

  private var quoted: String { quotes.map { "“\($0)”" }.joined(separator: " / ") }

  /// As compilers write it.
  var line: String {
    "\(file):\(start.line):\(start.column): \(finding.severity.rawValue): \(finding.message) [\(finding.code)]"
  }

  /// As GitHub shows it beside the line.
  var annotation: String {
    let level = finding.severity == .blocker || finding.severity == .major ? "error" : "warning"
    return "::\(level) file=\(file),line=\(start.line),col=\(start.column),title=\(finding.code)::"
      + "\(finding.message); \(finding.remedy)"
  }

  /// The place, and the words there.
  var place: String { "\(start.line):\(start.column) \(quoted)" }
}

enum LintListing {
  private typealias Field = Listing<PlacedFinding>.Field

  static func listing(of rows: [PlacedFinding]) -> Listing<PlacedFinding> {
    Listing(
      schema: "lint@1",
      fields: [
        Field(
          name: "severity", heading: "severity",
          json: { .string($0.finding.severity.rawValue) },
          cell: {
            Ink($0.finding.severity.rawValue, $0.finding.severity == .blocker ? .alarm : .faint)
          }),
        Field(
          name: "code", heading: "rule", json: { .string($0.finding.code) },
          cell: { Ink($0.finding.code, .strong) }),
        Field(
          name: "place", heading: "place", json: { .string($0.place) }, cell: { Ink($0.place) },
          isFlexible: true),
        Field(
          name: "message", heading: "what", json: { .string($0.finding.message) },
          cell: { Ink($0.finding.message) }, isFlexible: true),
        Field(
          name: "remedy", heading: "do", json: { .string($0.finding.remedy) },
          cell: { Ink($0.finding.remedy, .accent) }, isFlexible: true),
      ], rows: rows)
  }
}
