import ArgumentParser
import Claims

/// `tickmark claim accept`: takes proposed claims up.
struct ClaimAccept: SessionCommand {
  static let configuration = CommandConfiguration(
    commandName: "accept", abstract: "Take proposed claims up: from then on they count.",
    usage: "tickmark claim accept [<options>] <references> ...")

  @OptionGroup var common: CommandOptions

  @Argument(help: "Claims: 12, 7-9, @proposed.", completion: .custom(ClaimCompletion.words))
  var references: [String]

  func run(in context: Context) throws -> ExitStatus {
    let work = try context.work(references)
    let numbers = try work.numbers(references)
    guard let recorded = try work.record(AcceptClaims(numbers: numbers)) else { return .done }
    let taken = numbers.filter { recorded.before.claim($0)?.isAccepted == false }
    try work.report(recorded, [(numbers.listed, "taken up: \(counted(taken.count, "claim"))")])
    return .done
  }
}

extension [Int] {
  /// Runs shortened: `1-4,7`.
  var listed: String {
    var runs: [ClosedRange<Int>] = []
    for number in sorted() {
      if let last = runs.last, last.upperBound + 1 == number {
        runs[runs.count - 1] = last.lowerBound...number
      } else {
        runs.append(number...number)
      }
    }
    return runs.map { $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound)-\($0.upperBound)" }
      .joined(separator: ",")
  }
}
