import ArgumentParser
import Claims
import Prose

/// `tickmark claim split`: takes a claim apart.
struct ClaimSplitCommand: SessionCommand {
  static let configuration = CommandConfiguration(
    commandName: "split", abstract: "Take a claim apart into smaller ones.",
    discussion: """
      EXAMPLES
        tickmark claim split 4 -n                  shows the parts it would have
        tickmark claim split 4 --into "fined 300 crowns" --into "barred from port"

      Without --into, it becomes the facets the program sees in it.
      """)

  @OptionGroup var common: CommandOptions

  @Argument(help: "The claim.", completion: .custom(ClaimCompletion.words))
  var reference: String

  @Option(help: ArgumentHelp("The words of one part; give it twice or more.", valueName: "words"))
  var into: [String] = []

  func run(in context: Context) throws -> ExitStatus {
    let work = try context.work([reference])
    guard let number = try work.numbers([reference]).first,
      let claim = work.dossier.claim(number)
    else { return .done }
    let parts =
      into.isEmpty
      ? SplitClaim.parts(offeredBy: claim)
      : try into.map { SplitClaim.Part(spans: [try work.place(of: $0)]) }
    guard !context.options.dryRun || parts.count < 2 else {
      for part in parts { context.console.note("would become: \(part.words(in: work.dossier))") }
      return .done
    }
    guard let recorded = try work.record(SplitClaim(number: number, parts: parts)) else {
      return .done
    }
    let children = recorded.after.claims.filter { $0.parents == [number] }
    try work.report(
      recorded,
      [("\(number)", "split into \(children.map(\.number).listed)")]
        + children.map { ("  \($0.number)", $0.text) })
    return .done
  }
}

extension SplitClaim.Part {
  fileprivate func words(in dossier: Dossier) -> String {
    guard let text = dossier.revision?.text else { return wording ?? "" }
    return wording ?? spans.map { text[$0] }.joined(separator: " … ")
  }
}
