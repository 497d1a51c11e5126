import ArgumentParser
import Claims

/// `tickmark attribute`: who says it.
struct AttributeCommand: SessionCommand {
  static let configuration = CommandConfiguration(
    commandName: "attribute", abstract: "Say who claims are attributed to.",
    discussion: """
      EXAMPLES
        tickmark attribute "Minister Anne Roy" 3 --cue adding
        tickmark attribute --own 7-9        the article itself says it
      """)

  @OptionGroup var common: CommandOptions

  @Argument(help: "Who, then the claims.", completion: .custom(ClaimCompletion.words))
  var words: [String]

  @Option(help: ArgumentHelp("The attributing word, as the article has it.", valueName: "word"))
  var cue: String?

  @Option(name: .customLong("as"), help: "direct, partial, indirect or own-voice.")
  var form: AttributionForm?

  @Option(help: "How the source stands to it.")
  var commitment: Commitment = .asserts

  @ArgumentParser.Flag(help: "The saying is negated.")
  var negated = false

  @ArgumentParser.Flag(help: "The article itself says it.")
  var own = false

  func run(in context: Context) throws -> ExitStatus {
    let isOwn = own || form == .ownVoice
    guard let first = words.first, isOwn || words.count >= 2 else {
      throw CommandFault.usage("say who, then which claims", try: "tickmark attribute WHO 12")
    }
    if !isOwn, first.isReference, let last = words.last, !last.isReference {
      throw CommandFault.usage(
        "say who, then which claims", try: "tickmark attribute \(last.shellQuoted) \(first)")
    }
    let references = isOwn ? words : Array(words.dropFirst())
    let work = try context.work(references)
    let numbers = try work.numbers(references)
    let command = Attribute(
      numbers: numbers, holder: isOwn ? nil : first, form: isOwn ? .ownVoice : form ?? .indirect,
      commitment: commitment, isNegated: negated, cue: cue)
    guard let recorded = try work.record(command) else { return .done }
    let who =
      isOwn ? "said by the article itself" : "attributed to \(first) (\(command.form.rawValue))"
    try work.report(recorded, numbers.map { ("\($0)", who) })
    return .done
  }
}
