import ArgumentParser
import Claims

/// `tickmark note`: a remark.
struct NoteCommand: SessionCommand {
  static let configuration = CommandConfiguration(
    commandName: "note", abstract: "Leave a remark on claims, details, a flag or the article.",
    discussion: """
      EXAMPLES
        tickmark note 12 -m "asked the ministry, answer due Friday"
        tickmark note article --public -m "figures as of March"
        tickmark note flag:2 -F answer.txt
      """)

  @OptionGroup var common: CommandOptions
  @OptionGroup var text: MessageOptions

  @Argument(
    help: "Claims, details, flag:N or the word article.", completion: .custom(ClaimCompletion.words)
  )
  var words: [String]

  @ArgumentParser.Flag(help: "It may go into what the desk hands out.")
  var `public` = false

  func run(in context: Context) throws -> ExitStatus {
    try checkOrder()
    let work = try context.work(words)
    let targets = try work.targets(words)
    let about = targets.flatMap { target in
      target.claimNumber.map { work.titles(of: [$0]) } ?? ["\(target)"]
    }
    guard let text = try text.text(in: context, about: about) else { throw CommandFault.aborted }
    let command = AddNote(targets: targets, visibility: `public` ? .public : .internal, text: text)
    guard let recorded = try work.record(command) else { return .done }
    let new = recorded.after.notes.filter { note in
      !recorded.before.notes.contains { $0.number == note.number }
    }
    try work.report(
      recorded,
      new.map { ("\($0.target)", "note \($0.number): \($0.text.firstLine.clipped(to: 60))") })
    return .done
  }

  /// Whoever writes the remark behind the claims, without `-m`, is told so.
  private func checkOrder() throws {
    guard let first = words.first, first.isReference,
      let start = words.firstIndex(where: { $0.first?.isLetter == true && !$0.isTarget })
    else { return }
    let text = words[start...].joined(separator: " ")
    throw CommandFault.usage(
      "give the remark with -m",
      try: "tickmark note \(words[..<start].joined(separator: " ")) -m \(text.shellQuoted)")
  }
}

extension String {
  /// Whether it names what a remark can be on, other than a claim.
  fileprivate var isTarget: Bool { self == "article" || hasPrefix("flag:") }
}

extension Target {
  fileprivate var claimNumber: Int? {
    guard case .claim(let reference) = self else { return nil }
    return reference.number
  }
}
