import ArgumentParser
import Claims
import Prose

/// `tickmark waive`: words that need no check.
struct WaiveCommand: SessionCommand {
  static let configuration = CommandConfiguration(
    commandName: "waive", abstract: "Say that words need no check, and why.",
    discussion: """
      EXAMPLES
        tickmark waive "It was a cold morning" opinion
        tickmark waive 12 common-knowledge
        tickmark waive 12 --reason opinion -m "the writer's view"
        tickmark waive --end 3 -m "it needs a check after all"
      """)

  @OptionGroup var common: CommandOptions
  @OptionGroup var comment: MessageOptions

  @Argument(
    help: "The article's words or claims, then the reason.",
    completion: .custom(ClaimCompletion.words))
  var words: [String] = []

  @Option(help: "The reason, where it is not the last word.")
  var reason: String?

  @Option(help: ArgumentHelp("End a waiver.", valueName: "number"))
  var end: Int?

  func run(in context: Context) throws -> ExitStatus {
    let work = try context.work(words.filter { $0.isReference })
    if let end { return try finish(end, work) }
    let (reason, places) = try why()
    let spans = try places.flatMap { try self.spans($0, work) }
    let command = Waive(spans: spans, reason: reason, comment: try comment.given(in: context))
    guard let recorded = try work.record(command) else { return .done }
    let new = recorded.after.waivers.filter { waiver in
      !recorded.before.waivers.contains { $0.number == waiver.number }
    }
    try work.report(
      recorded,
      new.map { ("waiver \($0.number)", "\(reason.rawValue): \($0.words.clipped(to: 60))") })
    return .done
  }

  /// The reason, and the words or claims that it is of.
  private func why() throws -> (WaiverReason, [String]) {
    if let reason, !words.isEmpty {
      return (try WaiverReason(typed: reason, what: "reason for a waiver"), words)
    }
    guard words.count >= 2, let last = words.last else {
      throw CommandFault.usage("say which words, and why", try: "tickmark waive \"WORDS\" opinion")
    }
    if last.isReference, let first = words.first, WaiverReason(rawValue: first) != nil {
      throw CommandFault.usage(
        "say which words, then why", try: "tickmark waive \(last) \(first)")
    }
    return (try WaiverReason(typed: last, what: "reason for a waiver"), words.dropLast())
  }

  private func spans(_ word: String, _ work: Work) throws -> [TextRange] {
    guard word.isReference else { return [try work.place(of: word)] }
    return try work.references([word]).flatMap { reference in
      work.dossier.detail(reference).map { [$0.range] }
        ?? work.dossier.claim(reference.number)?.ranges ?? []
    }
  }

  private func finish(_ number: Int, _ work: Work) throws -> ExitStatus {
    let command = WithdrawWaiver(number: number, comment: try comment.given(in: work.context))
    guard let recorded = try work.record(command) else { return .done }
    try work.report(recorded, [("waiver \(number)", "ended")])
    return .done
  }
}

extension String {
  /// Whether the word names claims rather than the article's words.
  var isReference: Bool {
    let rest = ReferenceText.parts(of: self).rest
    return rest.hasPrefix("@")
      || !rest.isEmpty
        && rest.split(separator: ",", omittingEmptySubsequences: false).allSatisfy {
          ClaimReference(parsing: $0) != nil
            || $0.split(separator: "-").allSatisfy { Int($0) != nil }
        }
  }
}
