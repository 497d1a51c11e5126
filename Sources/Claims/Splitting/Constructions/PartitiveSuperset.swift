import Prose

extension Assembler {
  /// *Only three of the 12 pledged helicopters have arrived*: that 12 were pledged is taken for granted, and
  /// can be checked.
  func superset(of statement: Statement) -> [Statement] {
    guard grain == .claims else { return [statement] }
    let words = statement.words
    let nouns = words.indices.filter { noun in
      tree.relation(noun) == .nmod && tree.tag(noun) == .nns
        && tree.child(noun, .nummod) != nil && tree.child(noun, .det) != nil
        && tree.child(noun, .case).map { tree.forms[$0] == "of" } == true
    }
    return [statement] + nouns.compactMap { noun in whole(noun, statement) }
  }

  private func whole(_ noun: Int, _ statement: Statement) -> Statement? {
    guard let participle = tree.children(noun).first(where: { tree.tag($0) == .vbn && $0 < noun }),
      let number = tree.child(noun, .nummod)
    else { return nil }
    var found = Statement(
      runs: [
        .copied(TokenSet([number, noun])), .inserted("were", .copula),
        .copied(TokenSet([participle])),
      ], head: participle, edge: .subset, why: ["superset"])
    found.isPresupposed = true
    return found
  }
}
