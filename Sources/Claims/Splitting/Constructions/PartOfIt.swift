import Prose

extension AssertionTree {
  /// *31 passengers, most of them pilgrims*: a noun that lacks its verb, said of a part of those before.
  func isPartOfIt(_ child: Int, of word: Int) -> Bool {
    guard child > word, tree.pos(word) == .noun || tree.pos(word) == .propn, isSetOff(child),
      tree.pos(child) == .noun, tree.child(child, .cop) == nil,
      let part = tree.children(child).first(where: tree.isSubject), part < child
    else { return false }
    return tree.children(part).contains { ["them", "whom", "which"].contains(tree.forms[$0]) }
  }
}
