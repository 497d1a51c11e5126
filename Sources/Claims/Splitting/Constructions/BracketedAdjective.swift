import Prose

extension AssertionTree {
  /// *The otter (smaller than its cousins) swims*: an adjective in brackets behind a noun says what it is like.
  func bracketedAdjective(_ child: Int, under word: Int) -> Construction? {
    guard grain == .claims, child > word, tree.pos(child) == .adj,
      tree.pos(word) == .noun || tree.pos(word) == .propn,
      let first = tree.subtree(child).first, isOpened(first),
      tree.wordCount(tree.subtree(child)) > 1
    else { return nil }
    return Construction(.apposition, .split)
  }

  private func isOpened(_ first: Int) -> Bool {
    tree.forms[first] == "(" || first > 0 && tree.forms[first - 1] == "("
  }
}
