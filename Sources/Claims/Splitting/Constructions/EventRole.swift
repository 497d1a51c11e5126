import Prose

extension Assembler {
  /// *The final had two halves and the score was 1-0*: a score, or a winner, is that of the event which the
  /// clause before it tells of.
  func ofEvent(_ statement: Statement) -> Statement {
    guard grain == .claims, statement.edge == .coordinate,
      let role = tree.subject(statement.head), isBareRole(role), statement.words.contains(role),
      let first = tree.head(statement.head), tree.relation(statement.head) == .conj,
      let event = tree.subject(first), event < role, isEvent(event)
    else { return statement }
    var copy = statement
    copy.runs = statement.runs.flatMap { run -> [Statement.Run] in
      guard case .copied(let words) = run, words.contains(role) else { return [run] }
      let before = words.intersection(TokenSet(0..<role + 1))
      return [
        .copied(before), .inserted("of", .sharedContext), .copied(phrase(event)),
        .copied(words.subtracting(before)),
      ]
    }
    copy.why.append("event")
    return copy
  }

  /// *the winner* with nothing that says of what.
  private func isBareRole(_ noun: Int) -> Bool {
    Self.roles.contains(tree.forms[noun]) && tree.subtree(noun).count == 2
      && tree.child(noun, .det).map { tree.forms[$0] == "the" } == true
  }

  private func isEvent(_ noun: Int) -> Bool {
    tree.relation(noun) != .expl
      && tree.subtree(noun).indices.contains { word in
        (word == noun || tree.head(word) == noun && tree.relation(word) != .nmod)
          && Self.events.contains(tree.forms[word])
      }
  }

  private static let roles: Set = [
    "winner", "loser", "champion", "runner-up", "score", "result", "turnout", "attendance", "host",
  ]
  private static let events: Set = [
    "election", "referendum", "race", "match", "final", "semifinal", "cup", "open", "tournament",
    "season", "championship", "championships", "prix", "contest", "game", "rally", "marathon",
    "derby", "regatta", "league", "bowl", "playoff",
  ]
}
