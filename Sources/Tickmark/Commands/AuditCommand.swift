import ArgumentParser
import Claims
import Ledger

/// `tickmark audit`: is the ledger whole, and is the evidence unaltered?
struct AuditCommand: SessionCommand {
  static let configuration = CommandConfiguration(
    commandName: "audit",
    abstract: "Prove that the ledger is whole and the evidence unaltered; exit 3 if not.",
    discussion: """
      Every command proves the article it works on before it shows or records anything. Only \
      search, and status and list --articles where they show several articles, trust the \
      listings that are kept beside the record: audit proves those too, and doctor --rebuild \
      computes them anew.

      verify records a verdict on a claim; gate asks the desk's rules. audit does neither.
      """)

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
    let workspace = try context.workspace()
    try workspace.checkLedger()
    let proof = try Ledger.audit(at: workspace.ledger)
    let altered = try context.evidence().findings(for: proof.files)
    let faults = (proof.findings + altered).map(\.description)
    let leftOver = try leftOver(besides: proof, in: context)
    let heads = try heads(of: proof)
    if proof.lacksWitness {
      context.console.note(
        "no checkpoint is kept beside the ledger, so an older copy of it would pass: compare it with one that was handed out (tickmark audit --against FILE)"
      )
    }
    for event in proof.sealedLater {
      context.console.note(
        "\(event): compare the ledger with a checkpoint that was handed out (tickmark audit --against FILE)"
      )
    }
    try context.console.show(
      faults.map { "\("fault", .alarm): \($0)" }
        + proof.unread.map { "\("not read", .strong): \($0.description)" }
        + leftOver.map {
          "\("left over", .caution): \($0): no article names it; remove it if it should be gone"
        }
        + heads.map(line)
        + [summary(proof, proof.findings + altered)],
      schema: "audit@1",
      json: [
        "sound": .bool(faults.isEmpty), "faults": .array(faults.map { .string($0) }),
        "events": .integer(proof.events), "files": .integer(proof.files.count),
        "time-stamps": .integer(proof.anchors),
        "unread": .array(proof.unread.map { .string($0.description) }),
        "sealed-later": .array(proof.sealedLater.map { .string($0.description) }),
        "left-over": .array(leftOver.map { .string($0) }), "heads": .array(heads.map(json)),
      ])
    return faults.isEmpty ? .done : .integrity
  }

  /// The kept files that no article names, where every article could be asked.
  private func leftOver(besides proof: IntegrityReport, in context: Context) throws -> [String] {
    guard proof.isSound, proof.unread.isEmpty else { return [] }
    return try context.evidence().leftOver(besides: proof.files).map(context.shown)
  }

  private func heads(of proof: IntegrityReport) throws -> [AuditedHead] {
    guard let slug else { return proof.heads }
    let own = proof.heads.filter { $0.slug == slug }
    // An article that is not whole has no head; the faults name it.
    if own.isEmpty, proof.isSound { throw LedgerFault.unknownArticle(slug) }
    return own
  }

  private func line(_ article: AuditedHead) -> Ink {
    let (size, signed) = (article.head.size, article.signed)
    let signature = signed == 0 ? "none signed" : signed == size ? "all signed" : "\(signed) signed"
    return
      "\(article.slug, .strong)  \(counted(size, "event")), \(signature)  head \(article.head.root.hexadecimal)"
  }

  private func json(_ article: AuditedHead) -> JSON {
    [
      "article": .string(article.slug), "size": .integer(article.head.size),
      "signed": .integer(article.signed), "root": .string(article.head.root.hexadecimal),
    ]
  }

  private func summary(_ proof: IntegrityReport, _ faults: [IntegrityFinding]) -> Ink {
    let anchors = proof.anchors > 0 ? ", \(counted(proof.anchors, "time stamp"))" : ""
    let looked =
      "\(counted(proof.events, "event")) in \(counted(proof.logs, "log")), \(counted(proof.sealedValues, "sealed value"))\(anchors) and \(counted(proof.files.count, "kept file"))"
    if faults.isEmpty { return "\("whole", .good): \(looked), all as they were recorded" }
    if proof.isSound {
      return "\("not whole", .alarm): put the evidence files back from your copy of claims/objects"
    }
    return faults.allSatisfy(\.isOfListings)
      ? "\("listings altered", .alarm): the record is whole; tickmark doctor --rebuild lists it anew"
      : "\("not whole", .alarm): keep the file as it is, and restore the last backup beside it"
  }
}
