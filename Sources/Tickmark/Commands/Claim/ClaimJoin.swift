import ArgumentParser
import Claims

/// `tickmark claim join`: makes several claims one.
struct ClaimJoin: SessionCommand {
  static let configuration = CommandConfiguration(
    commandName: "join", abstract: "Make several claims one.")

  @OptionGroup var common: CommandOptions

  @Argument(help: "The claims: 3,4 or 3-5.", completion: .custom(ClaimCompletion.words))
  var references: [String]

  @Option(help: ArgumentHelp("The stand-alone wording of the whole.", valueName: "wording"))
  var text: String?

  func run(in context: Context) throws -> ExitStatus {
    let work = try context.work(references)
    let numbers = try work.numbers(references)
    guard let recorded = try work.record(JoinClaims(numbers: numbers, wording: text)) else {
      return .done
    }
    let joined = recorded.after.claims.filter { recorded.before.claim($0.number) == nil }
    try work.report(
      recorded, joined.map { ("\($0.number)", "joined from \(numbers.listed): \($0.text)") })
    return .done
  }
}
