import Prose

extension Assembler {
  /// *may keep or use the data*: an object behind the second of two verbs side by side is the object of both;
  /// so is who did it, behind two passives.
  func laterObject(of index: Int) -> TokenSet {
    let first = assertions.assertions[index].head
    guard grain == .claims, tree.pos(first) == .verb,
      !Self.objectless.contains(tree.lemma(first)),
      tree.child(first, .obj, .iobj, .xcomp, .ccomp, .obl, .oblAgent, .advcl, .compoundPrt) == nil,
      let second = tree.children(first).first(where: { tree.relation($0) == .conj }),
      tree.subject(second) == nil, tree.tag(second) == tree.tag(first),
      let object = tree.child(second, tree.isPassive(first) ? .oblAgent : .obj), object > second,
      tree.pos(object) != .pron,
      (first + 1..<second).allSatisfy({
        tree.relation($0) == .cc || tree.relation($0) == .advmod && tree.head($0) == second
      })
    else { return TokenSet() }
    return phrase(object)
  }

  /// Verbs that end or lead up to another deed: *stopped and searched the car*.
  private static let objectless = intransitives.union([
    "sit", "stand", "come", "go", "stop", "turn", "run", "walk", "sleep", "wait", "pause", "smile",
    "rise", "fall", "fly", "swim", "try", "get", "hurry", "lie", "kneel", "jump", "grow", "rest",
  ])
}
