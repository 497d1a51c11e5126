import ArgumentParser
import Claims

/// `tickmark claim drop`: takes claims out of the list.
struct ClaimDrop: SessionCommand {
  static let configuration = CommandConfiguration(
    commandName: "drop", abstract: "Take claims out of the article's list; the record keeps them.")

  @OptionGroup var common: CommandOptions
  @OptionGroup var reason: MessageOptions

  @Argument(help: "The claims.", completion: .custom(ClaimCompletion.words))
  var references: [String]

  func run(in context: Context) throws -> ExitStatus {
    let work = try context.work(references)
    let numbers = try work.numbers(references)
    let about = ["Why does the article not make this claim?"] + work.titles(of: numbers)
    guard let text = try reason.text(in: context, about: about) else { throw CommandFault.aborted }
    guard let recorded = try work.record(DropClaims(numbers: numbers, reason: text)) else {
      return .done
    }
    try work.report(recorded, [(numbers.listed, "dropped")])
    return .done
  }
}

extension Work {
  /// Each claim's number and wording, for the editor's template.
  func titles(of numbers: [Int]) -> [String] {
    numbers.prefix(10).map { "\($0)  \(dossier.claim($0)?.text ?? "")" }
  }
}
