import ArgumentParser
import Claims

/// `tickmark verify`: is it so, and was it said?
struct VerifyCommand: SessionCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify", abstract: "Record a verdict: is it so? With --said: was it said?",
    discussion: """
      EXAMPLES
        tickmark verify confirmed 12
        tickmark verify confirmed 12 --details      ticks its details in one go
        tickmark verify wrong 12b -m "the table says 1,400"
        tickmark verify --said as-given 14
        tickmark verify confirmed-as-changed 3 --should-read "About 300 came."

      `tickmark help verdicts` lists the verdicts. One that rests on evidence needs a source \
      with a locator. audit proves the ledger, gate asks the desk's rules; verify does neither.
      """)

  @OptionGroup var common: CommandOptions
  @OptionGroup var rationale: MessageOptions

  @Argument(
    help: "The verdict, then the claims or details.", completion: .custom(VerifyCommand.completion))
  var words: [String]

  @Option(help: "Was it said? as-given, differently, not-found or denied.")
  var said: Said?

  @ArgumentParser.Flag(help: "Tick the claims' details too.")
  var details = false

  @Option(
    name: .customLong("should-read"),
    help: ArgumentHelp("The wording that should replace the article's.", valueName: "wording"))
  var shouldRead: String?

  func run(in context: Context) throws -> ExitStatus {
    let (verdict, rest) = try split()
    let work = try context.work(rest)
    let references = try work.references(rest)
    let command = Verify(
      references: references, includesDetails: details, verdict: verdict, said: said,
      rationale: try rationale.given(in: context), shouldRead: shouldRead)
    guard let recorded = try work.record(command) else { return .done }
    try work.report(
      recorded, references.map { ($0.description, words(for: $0, verdict, recorded)) })
    return .done
  }

  private func split() throws -> (Verdict?, [String]) {
    guard let first = words.first else {
      throw CommandFault.usage(
        "say the verdict, then which claims", try: "tickmark verify confirmed 12")
    }
    if first.isReference {
      guard said != nil else {
        throw CommandFault.usage(
          "say the verdict, then which claims", try: "tickmark verify confirmed \(first)")
      }
      return (nil, words)
    }
    let rest = Array(words.dropFirst())
    let verdict = try Verdict(typed: first, what: "verdict")
    guard !rest.isEmpty else {
      throw CommandFault.usage("say which claims", try: "tickmark verify \(first) 12")
    }
    return (verdict, rest)
  }

  private func words(
    for reference: ClaimReference, _ verdict: Verdict?, _ recorded: Recorded
  ) -> String {
    let found = [verdict?.rawValue, said.map { "said \($0.rawValue)" }].compactMap { $0 }
    let claim = recorded.after.claim(reference.number)
    let seconded = claim?.isSeconded(of: reference.detail) == true ? ", seconded" : ""
    let count = claim?.details.count ?? 0
    let ticked =
      details && reference.detail == nil && count > 0 ? ", with \(counted(count, "detail"))" : ""
    return found.joined(separator: ", ") + seconded + ticked
  }

  private static let completion: @Sendable ([String], Int, String) -> [String] = {
    arguments, index, prefix in
    Verdict.allCases.map(\.rawValue) + ClaimCompletion.words(arguments, index, prefix)
  }
}
