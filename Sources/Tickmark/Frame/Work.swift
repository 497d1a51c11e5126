import Claims
import Ledger

/// One article in hand: the ledger it is in, and what is known of it.
struct Work {
  let context: Context
  let ledger: Ledger
  var dossier: Dossier

  var console: Console { context.console }

  /// The person who records; from the desk's people, where a new name is entered first.
  func person() throws -> Person { try context.person(in: ledger) }

  /// The person who asks, where there is one; nobody is entered.
  func asker() throws -> Person? {
    guard let name = context.configuration.value(of: .userName)?.text else { return nil }
    return try ledger.desk().people.first { $0.isNamed(name) }
  }

  func references(_ words: [String]) throws -> [ClaimReference] {
    let references = try dossier.references(words, for: asker()?.id)
    guard !references.isEmpty else {
      throw CommandFault(
        code: "claim.none", message: "no claim fits \(words.joined(separator: " "))",
        remedy: "tickmark list", status: .findings)
    }
    return references
  }

  /// The claims that words name; a detail stands for its claim.
  func numbers(_ words: [String]) throws -> [Int] {
    try references(words).map(\.number).reduce(into: []) { numbers, number in
      if !numbers.contains(number) { numbers.append(number) }
    }
  }

  /// A remedy's command as it has to be typed here: with the article, where several are open.
  func typed(_ remedy: String) -> String {
    guard remedy.hasPrefix("tickmark "), (try? ledger.articles(atMost: 2).count) ?? 1 > 1 else {
      return remedy
    }
    return "tickmark -a \(dossier.slug) \(remedy.dropFirst(9))"
  }

  /// How often a decision is made anew when somebody else records at the same moment: of eight people
  /// who record at once, the last has seven ahead.
  private static let attempts = 12

  /// Decides a command and records what it gives.
  ///
  /// - Parameter key: The ledger's own, where the article is to be sealed with it.
  /// - Returns: the article with the act; nil where nothing changes or nothing shall be recorded.
  /// - Throws: ``CommandFault`` for what the rules refuse, with the claims concerned.
  func record(_ command: some Command, sealing key: SigningKey? = nil) throws -> Recorded? {
    let person = try person()
    var current = dossier
    for attempt in 1... {
      let events = try decided(command, on: current, by: person)
      guard !events.isEmpty else { return nothingChanges() }
      if context.options.dryRun { return tell(events) }
      do {
        return Recorded(
          before: current, after: try append(events, to: current, by: person, sealing: key))
      } catch LedgerFault.movedOn where attempt < Work.attempts {
        current = try ledger.dossier(of: dossier.slug)
      }
    }
    return nil
  }

  private func append(
    _ events: [any EventPayload], to dossier: Dossier, by person: Person, sealing key: SigningKey?
  ) throws -> Dossier {
    let writing = context.writing(by: person)
    guard let key else { return try ledger.append(events, to: dossier, writing) }
    return try ledger.append(
      events, to: dossier, sealing: key, at: context.seconds, writing
    ).article
  }

  private func decided(
    _ command: some Command, on dossier: Dossier, by person: Person
  ) throws -> [any EventPayload] {
    do {
      return try decide(command, on: dossier, by: person)
    } catch let refusal as Refusal {
      var fault = CommandFault(refusal, in: dossier)
      fault.remedy = typed(fault.remedy)
      throw fault
    }
  }

  private func nothingChanges() -> Recorded? {
    console.note("nothing changes: it is recorded so already")
    return nil
  }

  private func tell(_ events: [any EventPayload]) -> Recorded? {
    for event in events.prefix(10) { console.note("would record: \(event.summary)") }
    if events.count > 10 { console.note("… and \(events.count - 10) more") }
    return nil
  }
}

/// An article before and after an act.
struct Recorded {
  var before: Dossier
  var after: Dossier

  /// The act's number in the log, as `log` shows it.
  var number: Int { after.acts.last?.index ?? 0 }
  var summary: String { after.acts.last?.summary ?? "" }
}

extension Person {
  func isNamed(_ name: String) -> Bool { self.name.lowercased() == name.lowercased() || id == name }
}

extension CommandFault {
  init(_ refusal: Refusal, in dossier: Dossier) {
    self.init(code: refusal.code, message: refusal.message, remedy: refusal.remedy)
    guard let text = dossier.revision?.text else { return }
    excerpts = refusal.claims.prefix(3).compactMap { reference in
      dossier.claim(reference.number).flatMap { Excerpt(of: $0, in: text) }
    }
  }
}
