import ArgumentParser
import Claims
import Ledger
import Prose
import Reports

/// `tickmark export`: the audit report.
struct ExportCommand: SessionCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Write the audit report.",
    discussion: """
      EXAMPLES
        tickmark export                          exports/SLUG-audit.html
        tickmark export jobs -o audit.md
        tickmark export jobs -f csv -o -         to standard output
        tickmark export jobs -f html,md,csv,json

      The profile says for whom: public (the default), partner, legal or internal.
      """)

  @OptionGroup var common: CommandOptions

  @Argument(help: "The article.")
  var slug: String?

  @Option(
    name: [.short, .long],
    help: ArgumentHelp(
      "Where to; its ending chooses the form; - is standard output.", valueName: "file"))
  var output: String?

  @Option(
    name: [.customShort("f"), .customLong("format")],
    help: ArgumentHelp("html, md, csv, json; several with commas.", valueName: "formats"))
  var formats: String?

  @Option(help: ArgumentHelp("For whom: public, partner, legal or internal.", valueName: "profile"))
  var profile = "public"

  @Option(help: "Write a folder with which an outsider can prove the report.")
  var bundle: String?

  func run(in context: Context) throws -> ExitStatus {
    let profile = try Profile(typed: profile, what: "profile")
    let formats = try chosenFormats()
    let ledger = try context.ledger()
    let dossier = try slug.map { try ledger.dossier(of: $0) } ?? context.work().dossier
    let work = Work(context: context, ledger: ledger, dossier: dossier)
    let report = try work.report(for: profile)
    if let bundle { return try work.exportBundle(report, profile, to: bundle) }
    if output == "-" {
      for format in formats { try context.session.output.write(render(report, as: format)) }
      return .done
    }
    let paths = try formats.map { try write(report, as: $0, work) }
    try tell(paths, work)
    return .done
  }

  private func chosenFormats() throws -> [Format] {
    let names =
      formats?.split(separator: ",").map(String.init)
      ?? [output.flatMap { $0.split(separator: ".").dropFirst().last.map(String.init) } ?? "html"]
    return try names.map { name in
      guard let format = Format(name.trimmingSpaces) else {
        throw CommandFault.usage("no report format \(name)", try: "-f html,md,csv,json")
      }
      return format
    }
  }

  private func write(_ report: AuditReport, as format: Format, _ work: Work) throws -> String {
    let context = work.context
    let workspace = try context.workspace()
    let name = "\(work.dossier.slug)-audit.\(format.fileExtension)"
    let path = output.map(context.session.absolute) ?? workspace.exports.appending(path: name)
    if !context.options.dryRun {
      try FileSystem.makeDirectory(FileSystem.directory(of: path))
      try FileSystem.write(render(report, as: format), to: path)
    }
    return context.shown(path)
  }

  private func tell(_ paths: [String], _ work: Work) throws {
    let dossier = work.dossier
    let head = try work.ledger.head(of: dossier.slug)
    let isOpen = gate(dossier, policy: try work.context.policy()).isEmpty
    let claims = dossier.claims.count { !$0.isWithdrawn }
    let state = "gate \(isOpen ? "open" : "closed")"
    let facts =
      "\(counted(claims, "claim")), \(state), log 0–\(head.size - 1), head \(head.root.hexadecimal.prefix(8))…"
    try work.console.changed(
      paths.map { "\($0, .strong)   \(facts)" },
      json: [
        "article": .string(dossier.slug), "files": .array(paths.map { .string($0) }),
        "head": .string(head.root.hexadecimal), "size": .integer(head.size), "open": .bool(isOpen),
      ])
  }
}

extension Work {
  /// Writes the report in all forms with what proves it.
  func exportBundle(
    _ report: AuditReport, _ profile: Profile, to folder: String
  ) throws -> ExitStatus {
    guard !context.options.dryRun else {
      console.note("would record: export a \(profile.rawValue) report")
      return .done
    }
    let person = try person()
    let key = try context.key(of: nil, by: person, in: ledger)
    let files = Format.allCases.map { format in
      ReportFile(name: "report.\(format.fileExtension)", bytes: render(report, as: format))
    }
    let path = context.session.absolute(folder)
    let conditions = ExportConditions(
      profile: profile.rawValue, policy: try context.policy(), tool: Tickmark.nameAndVersion)
    _ = try ledger.exportBundle(
      of: dossier, report: files, under: conditions, key: key, at: context.seconds, to: path,
      context.writing(by: person))
    let verifier = key.verifier.description
    try console.changed(
      [
        "\(context.shown(path), .strong)   python3 verify.py --key \(verifier)"
      ], json: ["folder": .string(path), "key": .string(verifier)])
    return .done
  }

  /// The audit report on the article, for a profile.
  func report(for profile: Profile) throws -> AuditReport {
    try report(on: dossier, for: profile)
  }

  /// The audit report on the article as it is, or would be.
  func report(on dossier: Dossier, for profile: Profile) throws -> AuditReport {
    let policy = try context.policy()
    let head = try ledger.head(of: dossier.slug)
    let circumstances = ReportCircumstances(
      lint: lint, policy: policy,
      tool: Tickmark.nameAndVersion,
      head: LedgerHead(
        log: dossier.id, size: head.size, root: head.root.hexadecimal,
        checkpoint: try ledger.checkpoint()?.description, time: dossier.acts.last?.time))
    guard let report = AuditReport(on: dossier, under: circumstances, for: profile) else {
      throw CommandFault(
        code: "article.none", message: "there is no article yet", remedy: "tickmark import FILE")
    }
    return report
  }

  /// What lint finds in the text under check.
  var lint: [Finding] { dossier.lint }
}

extension Dossier {
  /// What lint finds in the text under check.
  var lint: [Finding] {
    guard let revision else { return [] }
    let reading = Reader().read(
      revision.text,
      in: ReadingContext(dateline: revision.dateline, blocks: revision.layout.checkedRanges))
    return Claims.analysis(of: reading, layout: revision.layout).findings
  }
}
