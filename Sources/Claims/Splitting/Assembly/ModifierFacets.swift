import Prose

extension Assembler {
  /// *is a universal, high-level language*: one facet for each adjective of a predicate noun.
  func byModifier(_ statement: Statement) -> [Statement] {
    guard assertions.isPredicateNominal(statement.head) else { return [statement] }
    let words = statement.words
    let modifiers = tree.children(statement.head).filter { child in
      tree.relation(child) == .amod && words.contains(child) && tree.tag(child) == .jj
    }
    guard modifiers.count >= 2 else { return [statement] }
    let all = modifiers.reduce(into: TokenSet()) { $0.formUnion(tree.subtree($1)) }
    return modifiers.map {
      statement.without(all.subtracting(tree.subtree($0)), because: "modifier")
    }
  }
}
