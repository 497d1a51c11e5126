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
    return tree.tag(noun) == .nn && tree.child(noun, .amod, .compound) != nil
      && tree.child(name, .amod) == nil
      && tree.child(noun, .cop) == nil && tree.relation(noun) != .conj && !isChief(noun)
      && !tree.children(noun).contains { $0 < noun && tree.pos($0) == .propn }
  }

  /// *the capital city of Norland*, *the largest town of Norland*: the name is what the town belongs to.
  private func isChief(_ noun: Int) -> Bool {
    tree.children(noun).contains { child in
      tree.tag(child) == .jjs
        || ["capital", "main", "principal", "first", "second", "third", "only", "border"].contains(
          tree.forms[child])
    }
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
