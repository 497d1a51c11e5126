import Claims
import Ledger
import Prose

/// Types the walk's commands, one after the other, in a folder of its own.
struct Walking {
  let outer: Session
  let folder: String

  /// Runs every command and shows it with what it prints.
  ///
  /// - Throws: ``CommandFault`` where a command names words that no claim says.
  func run() throws {
    for (index, command) in Walk.commands.enumerated() {
      let session = session(at: index)
      let words = try command.map { try resolved($0) }
      session.output.tell("$ tickmark \(words.map(\.shellQuoted).joined(separator: " "))\n")
      _ = Program.run(words, in: session)
      session.output.tell("\n")
    }
  }

  private func session(at index: Int) -> Session {
    var session = outer
    session.directory = folder
    session.errors = outer.output
    session.clock = { Walk.start + index * Walk.pace }
    session.entropy = .seeded(Walk.seed)
    session.isInputTerminal = false
    session.environment["TICKMARK_USER"] = Walk.checker
    session.environment["HOME"] = nil
    session.environment["XDG_CONFIG_HOME"] = nil
    // A screen that nothing is longer than, so that the pager stays away.
    session.environment["LINES"] = "1000000"
    return session
  }

  /// The word with the number of a claim for each `{…}`.
  private func resolved(_ word: String) throws -> String {
    guard word.contains("{") else { return word }
    let dossier = try Ledger.open(Workspace(root: folder).ledger).dossier(of: "ferry-verdict")
    return try word.split(separator: ",{").map { part in
      let words = part.filter { $0 != "{" && $0 != "}" }
      return String(try number(of: String(words), in: dossier))
    }.joined(separator: ",")
  }

  /// The number of the shortest claim that says the words.
  private func number(of words: String, in dossier: Dossier) throws -> Int {
    let place = try dossier.place(of: words)
    let saying = dossier.claims.filter { claim in
      !claim.isWithdrawn && claim.ranges.contains { $0.overlaps(place) }
    }
    let best = saying.min { left, right in
      (missing(place, in: left), left.length, left.number)
        < (missing(place, in: right), right.length, right.number)
    }
    guard let best else {
      throw CommandFault(
        code: "demo.stale", message: "no claim says \"\(words)\"",
        remedy: "report this as a fault of the program")
    }
    return best.number
  }

  /// How many bytes of a place a claim does not say.
  private func missing(_ place: TextRange, in claim: Claim) -> Int {
    place.count - claim.ranges.compactMap { $0.intersection(place)?.count }.reduce(0, +)
  }
}

extension Claim {
  /// How many bytes of the text it says.
  fileprivate var length: Int { ranges.map(\.count).reduce(0, +) }
}
