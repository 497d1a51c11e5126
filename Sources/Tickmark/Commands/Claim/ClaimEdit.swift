import ArgumentParser
import Claims

/// `tickmark claim edit`: puts a claim right.
struct ClaimEdit: SessionCommand {
  static let configuration = CommandConfiguration(
    commandName: "edit", abstract: "Put a claim's wording, place, kind or status right.",
    discussion:
      "Without an option the wording opens in the editor. An edited claim is checked anew.")

  @OptionGroup var common: CommandOptions
  @OptionGroup var reason: MessageOptions

  @Argument(help: "The claim.", completion: .custom(ClaimCompletion.words))
  var reference: String

  @Option(help: ArgumentHelp("Its stand-alone wording.", valueName: "wording"))
  var text: String?

  @Option(help: ArgumentHelp("The article's words, one for each stretch.", valueName: "words"))
  var quote: [String] = []

  @Option(help: "What it is about.")
  var kind: ClaimKind?

  @Option(help: "How the article puts it.")
  var status: StatementStatus?

  func run(in context: Context) throws -> ExitStatus {
    let work = try context.work([reference])
    guard let number = try work.numbers([reference]).first else { return .done }
    let spans = quote.isEmpty ? nil : try quote.map { try work.place(of: $0) }
    let wording = try wording(of: number, work)
    let command = EditClaim(
      number: number, spans: spans, wording: wording, kind: kind, status: status,
      details: spans == nil ? [] : work.textDetails, comment: try reason.given(in: context))
    guard let recorded = try work.record(command) else { return .done }
    try work.report(recorded, [("\(number)", "reads: \(recorded.after.claim(number)?.text ?? "")")])
    return .done
  }

  private func wording(of number: Int, _ work: Work) throws -> String? {
    guard text == nil, quote.isEmpty, kind == nil, status == nil else { return text }
    guard work.context.canAsk else {
      throw CommandFault.usage(
        "nothing to change", try: "tickmark claim edit \(number) --text WORDING")
    }
    let about = [
      "claim \(number): \(work.dossier.claim(number)?.text ?? "")", "Write the new wording.",
    ]
    guard let text = try Editor(context: work.context).text(about: about) else {
      throw CommandFault.aborted
    }
    return text
  }
}

extension CommandFault {
  /// The person wrote nothing.
  static var aborted: CommandFault {
    CommandFault(
      code: "text.empty", message: "no text, so nothing was recorded", remedy: "-m TEXT",
      status: .findings)
  }
}
