import Prose

extension Assembler {
  /// *was born on Jan. 26, 2003, in Orlach*; *was built by the brothers in 1881*: when, where and by whom a
  /// thing came about are found in different records, so each is a claim.
  func byAttribute(_ statement: Statement) -> [Statement] {
    guard !statement.isConditional, isOrigin(statement.head) else { return [statement] }
    let words = statement.words
    let attributes = tree.children(statement.head).filter { child in
      words.contains(child) && isAttribute(child)
    }
    guard attributes.count >= 2 else { return [statement] }
    let all = attributes.reduce(into: TokenSet()) { $0.formUnion(tree.subtree($1)) }
    return attributes.map {
      statement.without(all.subtracting(tree.subtree($0)), because: "attribute")
    }
  }

  private func isOrigin(_ head: Int) -> Bool {
    (tree.tag(head) == .vbn || tree.tag(head) == .vbd) && Self.origins.contains(tree.lemma(head))
      && tree.child(head, .obj) == nil
  }

  private func isAttribute(_ child: Int) -> Bool {
    switch tree.relation(child) {
    case .oblAgent: return true
    case .obl, .oblUnmarked: return isTime(child) || isPlace(child) || isAgent(child)
    default: return false
    }
  }

  private func isAgent(_ child: Int) -> Bool {
    tree.child(child, .case).map { tree.forms[$0] == "by" } == true && !isYear(child)
  }

  private func isPlace(_ child: Int) -> Bool {
    guard let opener = tree.child(child, .case) else { return false }
    return ["in", "at", "near"].contains(tree.forms[opener])
      && (tree.pos(child) == .propn || tree.children(child).contains { tree.pos($0) == .propn })
  }

  /// Verbs of coming about.
  static let origins: Set = [
    "bear", "build", "found", "establish", "discover", "publish", "release", "launch", "create",
    "invent", "design", "write", "form", "construct", "erect", "introduce", "produce", "direct",
    "commission", "develop", "incorporate", "open", "record", "compose",
  ]
}
