import ArgumentParser
import Claims
import Prose

/// `tickmark claim add`: a claim the program did not propose.
struct ClaimAdd: SessionCommand {
  static let configuration = CommandConfiguration(
    commandName: "add", abstract: "Add a claim by the words that make it.",
    discussion: """
      EXAMPLES
        tickmark claim add "the lowest since 2008" --kind comparison
        tickmark claim add "fell again" --text "Unemployment fell again in March."
      """)

  @OptionGroup var common: CommandOptions

  @Argument(help: "The article's words, one quotation for each stretch.")
  var quotes: [String]

  @Option(help: ArgumentHelp("Its stand-alone wording.", valueName: "wording"))
  var text: String?

  @Option(help: "What it is about.")
  var kind: ClaimKind = .other

  @Option(help: "How the article puts it.")
  var status: StatementStatus = .asserted

  func run(in context: Context) throws -> ExitStatus {
    let work = try context.work()
    let spans = try quotes.map { try work.place(of: $0) }
    let command = AddClaim(
      spans: spans, wording: text, kind: kind, status: status, details: work.textDetails)
    guard let recorded = try work.record(command) else { return .done }
    let added = recorded.after.claims.filter { recorded.before.claim($0.number) == nil }
    try work.report(recorded, added.map { ("\($0.number)", "added: \($0.text)") })
    return .done
  }
}

extension Work {
  /// Where the text says the words.
  func place(of quote: String) throws -> TextRange {
    do { return try dossier.place(of: quote) } catch let refusal as Refusal {
      throw CommandFault(refusal, in: dossier)
    }
  }

  /// Every detail of the text under check, as it is read now.
  var textDetails: [Detail] {
    guard let revision = dossier.revision else { return [] }
    let reading = Reader().read(
      revision.text,
      in: ReadingContext(dateline: revision.dateline, blocks: revision.layout.checkedRanges))
    return Claims.analysis(of: reading, layout: revision.layout).details
  }
}
