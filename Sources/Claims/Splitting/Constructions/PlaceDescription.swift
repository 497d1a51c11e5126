import Prose

extension Assembler {
  /// *in the mining town of Orlach*: also says what Orlach is.
  func places(in statement: Statement) -> [Statement] {
    guard grain == .claims, !statement.isConditional else { return [statement] }
    let words = statement.words
    let names = words.indices.filter { name in
      tree.relation(name) == .nmod && tree.pos(name) == .propn && isDescribed(name, within: words)
    }
    return [statement] + names.map { name in description(of: name) }
  }

  /// Behind a kind of place that has a word of its own before it: *the port of Selm* tells nothing.
  private func isDescribed(_ name: Int, within words: TokenSet) -> Bool {
    guard let noun = tree.head(name), words.contains(noun), Self.kinds.contains(tree.lemma(noun)),
      tree.child(name, .case).map({ tree.forms[$0] == "of" }) == true
    else { return false }
    return tree.child(noun, .amod, .compound) != nil && tree.child(name, .amod) == nil
      && !tree.children(noun).contains { $0 < noun && tree.pos($0) == .propn }
  }

  private func description(of name: Int) -> Statement {
    let noun = tree.head(name) ?? name
    var kind = TokenSet([noun])
    for child in tree.children(noun)
    where tree.relation(child) == .amod || tree.relation(child) == .compound {
      kind.formUnion(tree.subtree(child))
    }
    return Statement(
      runs: [.copied(self.name(name)), .inserted("is a", .copula), .copied(kind)], head: noun,
      edge: .apposition, why: ["place"])
  }

  private static let kinds: Set = [
    "town", "city", "village", "port", "island", "suburb", "resort", "municipality",
  ]
}
