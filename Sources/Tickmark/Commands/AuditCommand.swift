import ArgumentParser
import Claims
import Ledger

/// `tickmark audit`: is the ledger whole, and is the evidence unaltered?
struct AuditCommand: SessionCommand {
  static let configuration = CommandConfiguration(
    commandName: "audit",
    abstract: "Prove that the ledger is whole and the evidence unaltered; exit 3 if not.",
    discussion:
      "verify records a verdict on a claim; gate asks the desk's rules. audit does neither.")

  @OptionGroup var common: CommandOptions

  @Argument(help: "The article whose head is shown; all without one.")
  var slug: String?

  @ArgumentParser.Flag(help: "Print the last signed checkpoint, for somebody outside to keep.")
  var head = false

  @Option(help: "Prove that the ledger continues the checkpoint in this file.")
  var against: String?

  @Option(help: "Prove a bundle instead of the ledger.")
  var bundle: String?

  @Option(help: "The key of the ledger that made the bundle, known from elsewhere.")
  var key: String?

  func run(in context: Context) throws -> ExitStatus {
    if let bundle { return try AuditProofs.bundle(bundle, key: key, in: context) }
    if head { return try AuditProofs.head(in: context) }
    if let against { return try AuditProofs.continuation(of: against, in: context) }
    let ledger = try context.ledger()
    let proof = try ledger.audit()
    let unread = Set(proof.unread.map(\.place))
    let files = try filesNamed(in: ledger, except: unread)
    let altered = try context.evidence().findings(for: files)
    let leftOver = unread.isEmpty ? try leftOver(besides: files, in: context) : []
    let slugs = try slug.map { [$0] } ?? ledger.articles().map(\.slug).sorted()
    let heads = try slugs.map { (slug: $0, head: try ledger.head(of: $0)) }
    let faults = proof.findings.map(\.description) + altered.map(\.description)
    try context.console.show(
      faults.map { "\("fault", .alarm): \($0)" }
        + proof.unread.map { "\("not read", .strong): \($0.description)" }
        + leftOver.map {
          "\("left over", .caution): \($0): no article names it; remove it if it should be gone"
        }
        + heads.map {
          "\($0.slug, .strong)  \(counted($0.head.size, "event"))  head \($0.head.root.hexadecimal)"
        }
        + [summary(proof, files.count, isSound: faults.isEmpty)],
      schema: "audit@1",
      json: [
        "sound": .bool(faults.isEmpty), "faults": .array(faults.map { .string($0) }),
        "events": .integer(proof.events), "files": .integer(files.count),
        "left-over": .array(leftOver.map { .string($0) }),
        "heads": .array(
          heads.map {
            [
              "article": .string($0.slug), "size": .integer($0.head.size),
              "root": .string($0.head.root.hexadecimal),
            ]
          }),
      ])
    return faults.isEmpty ? .done : .integrity
  }

  private func leftOver(
    besides files: [(sha256: String, place: String)], in context: Context
  ) throws -> [String] {
    try context.evidence().leftOver(besides: Set(files.map(\.sha256))).map(context.shown)
  }

  /// The files that the articles name: their originals, and the evidence.
  private func filesNamed(
    in ledger: Ledger, except unread: Set<String>
  ) throws -> [(sha256: String, place: String)] {
    try ledger.articles().filter { !unread.contains($0.slug) }.flatMap { article in
      let dossier = try ledger.dossier(of: article.slug)
      let originals = dossier.revisions.filter { $0.originalSHA256 != WithheldText.erased }.map {
        (sha256: $0.originalSHA256, place: "\(article.slug) revision \($0.number)")
      }
      return originals
        + dossier.sources.compactMap { source in
          source.sha256.map { (sha256: $0, place: "\(article.slug) source \(source.number)") }
        }
    }
  }

  private func summary(_ proof: IntegrityReport, _ files: Int, isSound: Bool) -> Ink {
    let looked =
      "\(counted(proof.events, "event")) in \(counted(proof.logs, "log")), \(counted(proof.sealedValues, "sealed value")) and \(counted(files, "kept file"))"
    return isSound
      ? "\("whole", .good): \(looked), all as they were recorded"
      : "\("not whole", .alarm): keep the file as it is, and restore the last backup beside it"
  }
}
