import ArgumentParser
import Claims
import Ledger

/// `tickmark anchor`: keep an outsider's time stamp of a checkpoint.
struct AnchorCommand: SessionCommand {
  static let configuration = CommandConfiguration(
    commandName: "anchor",
    abstract: "Keep an outsider's time stamp of the signed checkpoint.",
    usage: "tickmark anchor [<options>] <file>",
    discussion: """
      EXAMPLES
        tickmark audit --head > head.txt
        openssl ts -query -data head.txt -sha256 -cert -out head.tsq
        tickmark anchor head.tsr
        openssl ts -verify -data head.txt -in head.tsr -CAfile authority.pem
        tickmark anchor head.txt.ots

      head.tsq is sent to an authority, head.tsr is what comes back; head.txt.ots is a proof of \
      OpenTimestamps. It must be of a checkpoint that this ledger signed, byte for byte. Whether \
      the authority is to be trusted is for openssl ts -verify to say, not for anchor.
      """)

  @OptionGroup var common: CommandOptions

  @Argument(help: "An RFC 3161 response or token, or an OpenTimestamps proof.", completion: .file())
  var file: String

  func run(in context: Context) throws -> ExitStatus {
    let ledger = try context.ledger()
    let token = try FileSystem.read(context.session.absolute(file), limit: Ledger.timeStampLimit)
    let person = try context.person(in: ledger)
    guard !context.options.dryRun else {
      context.console.note("would record: keep \(file), if it is of a checkpoint of this ledger")
      return .done
    }
    let anchor = try ledger.attach(token, context.writing(by: person))
    let time = anchor.time.map { " at \($0)" } ?? ""
    try context.console.changed(
      [
        "\(anchor.kind.rawValue, .strong)  the checkpoint of \(counted(anchor.size, "head")) was there\(time)"
      ],
      json: [
        "kind": .string(anchor.kind.rawValue), "size": .integer(anchor.size),
        "sha256": .string(anchor.sha256), "time": anchor.time.map { .string($0) } ?? "unknown",
      ])
    return .done
  }
}
