import Prose

extension Assembler {
  /// *Dorn (population 4,000)*: what is labelled is had, not been.
  func labelled(_ index: Int, _ anchor: Int) -> Statement? {
    let words = tree.trimmed(body(index))
    guard words.count == 2, tree.bracketed.contains(assertions.assertions[index].head),
      let label = words.first, let number = words.last, tree.pos(label) == .noun,
      tree.pos(number) == .num
    else { return nil }
    return statement(
      index,
      [
        .copied(name(anchor)), .inserted("has", .copula),
        .inserted("a", .article), .copied(TokenSet([label])), .inserted("of", .preposition),
        .copied(TokenSet([number])),
      ])
  }
}
