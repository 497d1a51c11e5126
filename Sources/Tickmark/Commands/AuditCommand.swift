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

  @OptionGroup var common: CommonOptions

  @Argument(help: "The article whose head is shown; all without one.")
  var slug: String?

  func run(in context: Context) throws -> ExitStatus {
    let ledger = try context.ledger()
    let proof = try ledger.audit()
    let evidence = try EvidenceCheck.faults(in: context, ledger)
    let slugs = try slug.map { [$0] } ?? ledger.articles().map(\.slug).sorted()
    let heads = try slugs.map { (slug: $0, head: try ledger.head(of: $0)) }
    let faults = proof.findings.map(\.description) + evidence.faults
    try context.console.show(
      faults.map { "\("fault", .alarm): \($0)" }
        + heads.map {
          "\($0.slug, .strong)  \(counted($0.head.size, "event"))  head \($0.head.root.hexadecimal)"
        }
        + [summary(proof, evidence.files, isSound: faults.isEmpty)],
      schema: "audit@1",
      json: [
        "sound": .bool(faults.isEmpty), "faults": .array(faults.map { .string($0) }),
        "events": .integer(proof.events), "files": .integer(evidence.files),
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

  private func summary(_ proof: IntegrityReport, _ files: Int, isSound: Bool) -> Ink {
    let looked =
      "\(counted(proof.events, "event")) in \(counted(proof.logs, "log")), \(counted(proof.sealedValues, "sealed value")) and \(counted(files, "evidence file"))"
    return isSound
      ? "\("whole", .good): \(looked), all as they were recorded"
      : "\("not whole", .alarm): keep the file as it is, and restore the last backup beside it"
  }
}

/// Compares the kept evidence with the hashes the ledger holds.
enum EvidenceCheck {
  static func faults(in context: Context, _ ledger: Ledger) throws -> (files: Int, faults: [String])
  {
    let workspace = try context.workspace()
    let hashes = try ledger.articles().flatMap { article in
      try ledger.dossier(of: article.slug).sources.compactMap { source in
        source.sha256.map { (article.slug, source.number, $0) }
      }
    }
    let faults = hashes.compactMap { slug, number, hash -> String? in
      let path = workspace.objects.appending(path: hash)
      guard let bytes = try? FileSystem.read(path) else {
        return "\(slug): the file of source \(number) is missing from claims/objects"
      }
      return Hash(of: bytes).hexadecimal == hash
        ? nil : "\(slug): the file of source \(number) was altered (claims/objects/\(hash))"
    }
    return (hashes.count, faults)
  }
}
