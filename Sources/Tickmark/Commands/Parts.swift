import ArgumentParser
import Claims
import Intake
import Prose

/// `tickmark parts`: what an article's file is taken to hold. Plumbing; needs no workspace.
struct Parts: SessionCommand {
  static let configuration = CommandConfiguration(
    commandName: "parts",
    abstract: "Print an article's parts and links as they are read.", shouldDisplay: false)

  @OptionGroup var common: CommandOptions

  @Argument(help: "A text or Markdown file, or - for standard input.")
  var file: String

  @Option(help: ArgumentHelp("md or txt, whatever the name says.", valueName: "format"))
  var `as`: String?

  func run(in context: Context) throws -> ExitStatus {
    let article = try ArticleFile.read(file, as: `as`, in: context.session)
    try context.console.show(PartRow.listing(of: article.intake), whenEmpty: "no parts")
    for finding in article.intake.findings { context.console.note("\(finding.message)") }
    return .done
  }
}

/// A part or a link, as a line.
struct PartRow {
  var kind: String
  var range: TextRange
  var text: String
  var note: String?

  static func listing(of intake: Intake) -> Listing<PartRow> {
    Listing(
      schema: "parts@1",
      fields: [
        .init(name: "kind", heading: "part", json: { .string($0.kind) }, cell: { Ink($0.kind) }),
        .init(
          name: "start", heading: "from", json: { .integer($0.range.start) },
          cell: { Ink("\($0.range.start)") }, isRightAligned: true),
        .init(
          name: "end", heading: "to", json: { .integer($0.range.end) },
          cell: { Ink("\($0.range.end)") }, isRightAligned: true),
        .init(
          name: "note", heading: "", json: { $0.note.map { .string($0) } },
          cell: { Ink($0.note ?? "") }),
        .init(
          name: "text", heading: "text", json: { .string($0.text) }, cell: { Ink($0.text) },
          isFlexible: true),
      ],
      rows: rows(of: intake))
  }

  private static func rows(of intake: Intake) -> [PartRow] {
    let parts = intake.layout.parts.map { part in
      PartRow(
        kind: part.kind.rawValue, range: part.range, text: intake.text[part.range],
        note: part.kind == .dateline ? intake.dateline?.description : nil)
    }
    let links = intake.layout.links.map { link in
      PartRow(
        kind: "link", range: link.range, text: intake.text[link.range],
        note: link.problem?.rawValue ?? link.target)
    }
    return parts + links
  }
}
