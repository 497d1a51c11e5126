import ArgumentParser
import Claims
import Ledger

/// `tickmark source`: what backs a claim, and where in it.
struct SourceCommand: SessionCommand {
  static let configuration = CommandConfiguration(
    commandName: "source",
    abstract: "Record what backs claims, or speaks against them, and where in it.",
    discussion: """
      EXAMPLES
        tickmark source https://stat.example/jobs 1 --locator "table 2"
        tickmark source verdict.pdf 4,5 --kind court-record --locator "p. 3"
        tickmark source "Anne Roy" 6 --kind person --terms background
        tickmark source 2 7 --locator "p. 9"       cites source 2 again

      A file is kept by its hash. `tickmark help sources` lists kinds, tiers and terms.
      """)

  @OptionGroup var common: CommandOptions

  @Argument(help: "An address, a file, a name, or a recorded source's number.", completion: .file())
  var what: String

  @Argument(help: "The claims it is cited for.", completion: .custom(ClaimCompletion.words))
  var references: [String] = []

  @Option(help: "What kind of source it is.")
  var kind: SourceKind?

  @Option(help: ArgumentHelp("Page, paragraph or timestamp.", valueName: "where"))
  var locator: String?

  @Option(help: "How close it stands to the fact, in this use.")
  var tier: SourceTier?

  @Option(help: "What was agreed about its words and name.")
  var terms: Terms = .onRecord

  @Option(help: ArgumentHelp("What to call it.", valueName: "name"))
  var name: String?

  @Option(help: ArgumentHelp("The source's own words.", valueName: "words"))
  var quote: String?

  @Option(
    name: .customLong("described-as"),
    help: ArgumentHelp("How print may describe it.", valueName: "words"))
  var describedAs: String?

  @Option(
    name: .customLong("derives-from"),
    help: ArgumentHelp("The recorded source it took its facts from.", valueName: "number"))
  var derivesFrom: [Int] = []

  @ArgumentParser.Flag(help: "It speaks against the claim.")
  var against = false

  @ArgumentParser.Flag(name: .customLong("context"), help: "It gives background only.")
  var isContext = false

  func run(in context: Context) throws -> ExitStatus {
    let work = try context.work(references)
    let citing = try citing(work)
    guard let recorded = try record(citing, work) else { return .done }
    let source =
      recorded.after.sources.last { source in
        recorded.before.source(source.number) == nil
      } ?? Int(what).flatMap(recorded.after.source)
      ?? recorded.after.citations.last.flatMap {
        recorded.after.source($0.source)
      }
    guard let source else { return .done }
    let place = locator.map { ", \($0)" } ?? ""
    let kept =
      source.sha256.map { ", \(source.fileSize ?? 0) bytes kept, sha256 \($0.prefix(8))…" } ?? ""
    let targets = citing?.references.map(\.description) ?? ["source \(source.number)"]
    try work.report(
      recorded, targets.map { ($0, "source \(source.number): \(source.words)\(place)\(kept)") })
    return .done
  }

  private func citing(_ work: Work) throws -> Citing? {
    guard !references.isEmpty else { return nil }
    return Citing(
      references: try work.references(references),
      stance: against ? .contradicts : isContext ? .context : .supports, tier: tier,
      locator: locator, quote: quote)
  }

  private func record(_ citing: Citing?, _ work: Work) throws -> Recorded? {
    if let number = Int(what) {
      guard let citing else {
        throw CommandFault.usage("say which claims", try: "tickmark source \(number) 12")
      }
      return try work.record(CiteSource(source: number, citing: citing))
    }
    let found = try FoundSource(what, kind: kind, in: work.context)
    var command = RecordSource(
      kind: found.kind, terms: terms, name: name ?? found.name, address: found.address,
      mayBeDescribedAs: describedAs, derivesFrom: derivesFrom, citing: citing)
    if let file = found.file, !work.context.options.dryRun {
      let object = try work.context.keep(file)
      (command.sha256, command.fileName, command.fileSize) = (object.sha256, file.name, object.size)
    }
    return try work.record(command)
  }
}
