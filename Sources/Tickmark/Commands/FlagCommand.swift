import ArgumentParser
import Claims
import Ledger

/// `tickmark flag`: a problem somebody must answer.
struct FlagCommand: SessionCommand {
  static let configuration = CommandConfiguration(
    commandName: "flag", abstract: "Raise a problem with claims or the article; or resolve one.",
    discussion: """
      EXAMPLES
        tickmark flag wrong-number 3 -m "the ministry's own table says 1,400"
        tickmark flag no-right-of-reply article -m "the mayor was not asked"
        tickmark flag --resolve fixed 3
        tickmark flag --resolve stet --flag 2 -m "the source stands by it"

      `tickmark help flags` lists reasons, severities and endings.
      """)

  @OptionGroup var common: CommandOptions
  @OptionGroup var comment: MessageOptions

  @Argument(
    help: "The reason, then claims, details or the word article.",
    completion: .custom(FlagCommand.completion))
  var words: [String] = []

  @Option(help: "How much it weighs; else what is usual for the reason.")
  var severity: FlagSeverity?

  @Option(help: ArgumentHelp("Who has to answer it.", valueName: "name"))
  var owner: String?

  @Option(help: "End open flags: how?")
  var resolve: FlagResolution?

  @Option(name: .customLong("flag"), help: ArgumentHelp("The flag to end.", valueName: "number"))
  var numbers: [Int] = []

  func run(in context: Context) throws -> ExitStatus {
    if let resolve { return try end(resolve, context) }
    guard words.count >= 2, let first = words.first else {
      throw CommandFault.usage(
        "say the reason, then which claims", try: "tickmark flag wrong-number 12 -m WHY")
    }
    if first.isReference, let last = words.last, FlagReason(rawValue: last) != nil {
      throw CommandFault.usage(
        "say the reason, then which claims", try: "tickmark flag \(last) \(first)")
    }
    let reason = try FlagReason(typed: first, what: "reason for a flag")
    let work = try context.work(Array(words.dropFirst()))
    let targets = try work.targets(Array(words.dropFirst()))
    let command = RaiseFlag(
      targets: targets, reason: reason, severity: severity, owner: try owner.map(work.personID),
      comment: try comment.given(in: context))
    guard let recorded = try work.record(command) else { return .done }
    let severity = severity ?? reason.usualSeverity
    try work.report(
      recorded, targets.map { ("\($0)", "flagged \(reason.rawValue), \(severity.rawValue)") })
    return .done
  }

  private func end(_ resolution: FlagResolution, _ context: Context) throws -> ExitStatus {
    let work = try context.work(words)
    let choice: ResolveFlags.Choice =
      !numbers.isEmpty
      ? .numbers(numbers)
      : words == ["article"] ? .onArticle : .on(try work.references(words))
    let command = ResolveFlags(
      choice, resolution: resolution, comment: try comment.given(in: context))
    guard let recorded = try work.record(command) else { return .done }
    let ended = recorded.after.flags.filter { flag in
      !flag.isOpen && recorded.before.flag(flag.number)?.isOpen == true
    }
    try work.report(
      recorded,
      ended.map {
        ("flag \($0.number)", "\(resolution.rawValue): \($0.reason.rawValue) on \($0.target)")
      })
    return .done
  }

  private static let completion: @Sendable ([String], Int, String) -> [String] = {
    arguments, index, prefix in
    FlagReason.allCases.map(\.rawValue) + ClaimCompletion.words(arguments, index, prefix)
  }
}

extension Work {
  /// What words name as the subject of a flag or a note: claims, details, `article`, `flag:3`.
  func targets(_ words: [String]) throws -> [Target] {
    try words.flatMap { word -> [Target] in
      if word == "article" { return [.article] }
      if word.hasPrefix("flag:"), let number = Int(word.dropFirst(5)) { return [.flag(number)] }
      return try references([word]).map { .claim($0) }
    }
  }

  /// The id of a person by name.
  func personID(_ name: String) throws -> String {
    let desk = try ledger.desk()
    guard let person = desk.people.first(where: { $0.isNamed(name) }) else {
      throw CommandFault(
        code: "person.unknown", message: "\(name) is not at the desk",
        remedy: "tickmark person add \"\(name)\"")
    }
    return person.id
  }
}
