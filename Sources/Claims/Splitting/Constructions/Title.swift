import Prose

extension AssertionTree {
  /// *former customs chief Darin Holt*: what stands before a name says what its bearer is.
  func title(_ child: Int, under word: Int) -> Construction? {
    if tree.relation(child) == .nmodPoss {
      return isKin(child, of: word) ? Construction(.title, .split, scope: tree.subtree(child)) : nil
    }
    guard child < word, isName(word), tree.pos(child) == .noun || tree.pos(child) == .propn,
      tree.classes[child].contains(anyOf: [.role, .kinship]) || isPlainTitle(child),
      !isHonorific(child), isFullName(word) || tree.pos(child) == .noun,
      grain == .facets || !isInsideName(child, of: word)
    else { return nil }
    return Construction(.title, .split, scope: withRank(withoutPreposition(child)))
  }

  /// *Tarn Union president Voss* with *Union* and *Voss* read as one name.
  private func isInsideName(_ child: Int, of word: Int) -> Bool {
    tree.children(word).contains { other in
      [.compound, .flat, .nmodUnmarked, .amod].contains(tree.relation(other)) && other < word
        && !tree.classes[other].contains(.role) && tree.pos(other) == .propn
    }
  }

  /// *then-governor*, *ex-wife*: what a hyphen joins to the title is part of it, whatever it hangs from.
  private func withRank(_ title: TokenSet) -> TokenSet {
    guard let first = title.first, first > 1, tree.forms[first - 1] == "-",
      ["then", "ex", "vice", "former", "acting", "deputy"].contains(tree.forms[first - 2])
    else { return title }
    return title.union(TokenSet(first - 2..<first))
  }

  /// The preposition before a title belongs to the name: *married to actor Harrison Ford*.
  private func withoutPreposition(_ child: Int) -> TokenSet {
    var words = tree.subtree(child)
    for opener in tree.children(child) where tree.relation(opener) == .case {
      words.subtract(tree.subtree(opener))
    }
    return words
  }

  /// *her brother Piet*, read as *her brother's Piet*.
  private func isKin(_ child: Int, of word: Int) -> Bool {
    child < word && isName(word) && tree.classes[child].contains(.kinship)
      && tree.child(child, .case) == nil && tree.child(child, .nmodPoss) != nil
  }

  /// At the finest grain any noun set before a name: *the American company Boeing*.
  private func isPlainTitle(_ child: Int) -> Bool {
    grain == .facets && tree.relation(child) == .nmodDesc && tree.pos(child) == .noun
  }

  private func isFullName(_ word: Int) -> Bool {
    tree.children(word).contains { tree.relation($0) == .flat }
  }

  /// *Mr.*, *Dr.*: no post, nothing to check.
  private func isHonorific(_ word: Int) -> Bool {
    ["mr.", "mr", "mrs.", "mrs", "ms.", "ms", "miss", "sir", "dame", "lord", "lady", "dr.", "dr"]
      .contains(tree.forms[word])
  }
}
