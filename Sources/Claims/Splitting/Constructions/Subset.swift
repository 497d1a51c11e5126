import Prose

extension AssertionTree {
  /// *22 foreigners, including nine students*: the part is counted apart, and keeps its whole.
  func subset(_ child: Int, under word: Int) -> Construction? {
    guard grain == .claims, let opener = tree.child(child, .case),
      tree.forms[opener] == "including",
      tree.pos(word) == .noun, tree.child(child, .nummod) != nil
    else { return nil }
    return Construction(.subset, .split)
  }
}
