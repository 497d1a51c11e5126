import Prose

extension Assembler {
  /// *Losses fell due to the sales*: that losses fell is one claim; that the sales were the cause is another,
  /// and keeps both.
  func withoutCause(_ statement: Statement) -> [Statement] {
    guard !statement.isConditional, statement.edge != .cause,
      tree.subject(statement.head).map(statement.words.contains) == true,
      !tree.isNegated(statement.head), let cause = cause(in: statement)
    else { return [statement] }
    let effect = statement.without(tree.subtree(cause), because: "effect")
    var link = statement
    link.why.append("cause")
    return [effect, link]
  }

  /// What the clause gives as its reason, behind the verb and to the clause's end or a comma.
  private func cause(in statement: Statement) -> Int? {
    tree.children(statement.head).first { child in
      child > statement.head && statement.words.contains(child) && isCause(child)
        && tree.subtree(child).first.map { isStart($0, in: statement) } == true
    }
  }

  /// *due to*, *because of*, and a clause with *because*.
  private func isCause(_ child: Int) -> Bool {
    switch tree.relation(child) {
    case .obl, .oblUnmarked, .advcl: break
    default: return false
    }
    guard let first = tree.subtree(child).indices.first(where: { tree.pos($0) != .punct }),
      first + 1 < child
    else { return false }
    if tree.forms[first] == "because" { return true }
    return tree.forms[first] == "due" && tree.forms[first + 1] == "to"
  }

  /// *only because*, *partly due to*: the word before belongs to the reason, and the link is more than that.
  private func isStart(_ first: Int, in statement: Statement) -> Bool {
    first > 0 && tree.pos(first - 1) != .adv && tree.pos(first - 1) != .aux
  }
}
