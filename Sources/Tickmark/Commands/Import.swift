import ArgumentParser
import Claims
import Intake
import Ledger
import Prose

/// `tickmark import`: takes an article under check.
struct Import: SessionCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Take an article under check: its text, sentences and proposed claims.",
    discussion: """
      EXAMPLES
        tickmark import jobs.md
        curl -s https://stat.example/jobs.txt | tickmark import - --slug jobs
        tickmark import jobs.txt --dateline 2026-03-05

      Plain text and Markdown, UTF-8. The file is kept exactly as it is. A proposed claim is a \
      draft: it counts as work only when a person has taken it up.
      """)

  @OptionGroup var common: CommandOptions

  @Argument(help: "A text or Markdown file, or - for standard input.", completion: .file())
  var file: String

  @Option(help: ArgumentHelp("md or txt, whatever the name says.", valueName: "format"))
  var `as`: String?

  @Option(
    help: ArgumentHelp("The article's short name; else made from the file's.", valueName: "slug"))
  var slug: String?

  @Option(
    help: ArgumentHelp("The article's day, where it has no date line.", valueName: "YYYY-MM-DD"))
  var dateline: String?

  func run(in context: Context) throws -> ExitStatus {
    let day = try dateline.map(day)
    let article = try ArticleFile.read(file, as: `as`, in: context.session)
    let draft = Draft(article, dateline: day, slug: slug)
    let work = try open(context)
    if let twin = try work.twin(of: draft) {
      context.console.note("nothing changes: these bytes are already under check as \(twin)")
      return .done
    }
    guard let dossier = try work.take(draft) else { return .done }
    try tell(draft, dossier, context)
    return .done
  }

  private func day(_ text: String) throws -> CivilDate {
    guard let day = CivilDate(iso: text) else {
      throw CommandFault.usage("\(text) is not a day", try: "--dateline 2026-03-05")
    }
    return day
  }

  private func open(_ context: Context) throws -> ImportWork {
    let workspace = context.found ?? Workspace(root: context.session.directory)
    if !FileSystem.exists(workspace.ledger) {
      let made = try context.makeWorkspace(at: workspace)
      if !made.isEmpty { context.console.note("made \(made.joined(separator: ", "))") }
    }
    let isThere = FileSystem.exists(workspace.ledger)
    return ImportWork(
      context: context, workspace: workspace,
      ledger: isThere ? try Ledger.open(workspace.ledger) : nil)
  }

  private func tell(_ draft: Draft, _ dossier: Dossier, _ context: Context) throws {
    let claims = dossier.claims.count
    let links = draft.content.layout.links.count
    let counts = [
      counted(draft.paragraphs, "paragraph"), counted(draft.sentences, "sentence"),
      counted(claims, "proposed claim"), counted(links, "link"),
    ]
    let line =
      "\(dossier.slug, .strong)  \"\(draft.content.title)\"  \(counts.joined(separator: "  "))"
      as Ink
    try context.console.changed(
      [line],
      json: [
        "article": .string(dossier.slug), "title": .string(draft.content.title),
        "paragraphs": .integer(draft.paragraphs), "sentences": .integer(draft.sentences),
        "claims": .integer(claims), "links": .integer(links),
        "log": .integer(dossier.acts.last?.index ?? 0),
      ])
    for note in draft.notes { context.console.note(Ink(note)) }
    context.console.note("next: tickmark list   or   tickmark show")
  }
}
