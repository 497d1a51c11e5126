import Prose

extension Assembler {
  /// *Darin Holt* [was] *sentenced for smuggling arms*: who was judged, with the charge.
  func ground(_ index: Int) -> Statement {
    let assertion = assertions.assertions[index]
    let verb = assertion.anchor ?? assertion.head
    let charge = assertions.words(of: index)
    if let judged = tree.child(verb, .obj) {
      return statement(
        index,
        [
          .copied(phrase(judged)), .inserted("was", .auxiliary),
          .copied(TokenSet([verb]).union(charge)),
        ])
    }
    var words = charge.union(TokenSet([verb]))
    for child in tree.children(verb) where tree.isSubject(child) { words.formUnion(phrase(child)) }
    for child in tree.children(verb)
    where tree.relation(child) == .auxPass || tree.relation(child) == .aux {
      words.insert(child)
    }
    return statement(index, [.copied(words)])
  }
}
