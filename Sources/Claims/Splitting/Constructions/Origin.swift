import Prose

extension Assembler {
  /// *Lena Voss, a nurse from Tarn*: what somebody is and where they come from are found in different records.
  func origin(in statement: Statement) -> [Statement] {
    guard grain == .claims, statement.edge == .apposition || statement.edge == .title,
      tree.classes[statement.head].contains(.role), statement.runs.count == 3,
      let place = tree.children(statement.head).first(where: isOrigin)
    else { return [statement] }
    let words = tree.subtree(place).intersection(statement.words)
    guard words.contains(place) else { return [statement] }
    var from = statement
    from.runs[2] = .copied(tree.trimmed(words))
    from.head = place
    from.edge = .origin
    from.why.append("origin")
    return [statement.without(words), from]
  }

  private func isOrigin(_ child: Int) -> Bool {
    tree.relation(child) == .nmod && tree.pos(child) == .propn
      && tree.child(child, .case).map { tree.forms[$0] == "from" } == true
  }
}
