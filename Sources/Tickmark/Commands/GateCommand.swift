import ArgumentParser
import Claims
import Prose

/// `tickmark gate`: may the article run?
struct GateCommand: SessionCommand {
  static let configuration = CommandConfiguration(
    commandName: "gate", abstract: "May the article run? Exit 1 and the reasons if not.",
    usage: "tickmark gate [<options>]",
    discussion: """
      The rules stand in claims/tickmark.toml, in [gate]. A stale sign-off is told; it keeps the \
      article back where the rules ask for that role. verify records a verdict, audit proves the \
      ledger.
      """
  )

  @OptionGroup var common: CommandOptions

  @ArgumentParser.Flag(help: "Show every reason.")
  var all = false

  /// How many reasons are shown without --all.
  private static let shown = 5

  func run(in context: Context) throws -> ExitStatus {
    let work = try context.work()
    let reasons = gate(work.dossier, policy: try context.policy()).map { reason in
      var reason = reason
      reason.remedy = work.typed(reason.remedy)
      return reason
    }
    try context.console.show(
      lines(reasons, work.dossier.slug, context.console.width, context.console.isForPeople),
      schema: "gate@1",
      json: [
        "article": .string(work.dossier.slug), "open": .bool(reasons.isEmpty),
        "reasons": .array(reasons.map(\.json)),
        "stale-sign-offs": .array(StaleSignOff.all(in: work.dossier).map(\.json)),
      ])
    StaleSignOff.tell(in: work)
    return reasons.isEmpty ? .done : .findings
  }

  private func lines(
    _ reasons: [Finding], _ slug: String, _ width: Int, _ isForPeople: Bool
  ) -> [Ink] {
    guard !reasons.isEmpty else { return ["\("open", .good): nothing keeps \"\(slug)\" back"] }
    let shown = all ? reasons : Array(reasons.prefix(GateCommand.shown))
    let rest =
      shown.count < reasons.count
      ? " (first \(shown.count) of \(reasons.count); all: tickmark gate --all)" : ""
    let head =
      "\("closed", .alarm): \(counted(reasons.count, "reason")) against \"\(slug)\"\(rest)" as Ink
    let table = Table(
      columns: [.init(heading: ""), .init(heading: "", isFlexible: true), .init(heading: "")],
      rows: shown.map { reason in
        [
          Ink(" " + reason.claims.map(\.description).joined(separator: ","), .strong),
          Ink(reason.message), Ink(reason.remedy, .accent),
        ]
      })
    return [head]
      + (isForPeople ? Array(table.lines(width: width).dropFirst()) : shown.map(\.plain))
  }
}

extension Finding {
  /// The reason between tabs, for a pipe.
  fileprivate var plain: Ink {
    Ink.tabbed([claims.map(\.description).joined(separator: ","), message, remedy])
  }

  var json: JSON {
    [
      "code": .string(code), "severity": .string(severity.rawValue), "message": .string(message),
      "remedy": .string(remedy), "claims": .array(claims.map { .string($0.description) }),
    ]
  }
}
