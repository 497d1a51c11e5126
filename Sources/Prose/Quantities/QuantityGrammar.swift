/// The constructions of quantities over the terms of one sentence.
struct QuantityGrammar {
  let terms: Terms
  let reading: Reading

  typealias Found = Match<Quantity.Kind>

  /// A number with what it counts; the range starts at the number or at a sign before it.
  struct Amount {
    var kind: Quantity.Kind
    var value: QuantityValue
  }

  /// The longest quantity that starts at the term, without scope words.
  func amount(_ index: Int) -> Match<Amount>? {
    let candidates = [
      money(index), percent(index), range(index), measure(index), ordinal(index), count(index),
    ]
    var best: Match<Amount>?
    for case let match? in candidates where match.end > best?.end ?? 0 { best = match }
    return best
  }

  /// Whether digits belong to a name or an identifier (`COVID-19`, `F-16`, `L202`, `10.0.0.1`).
  func isPartOfName(_ index: Int) -> Bool {
    guard let term = terms[index], term.isGlued, let before = terms[index - 1] else {
      return false
    }
    guard term.kind == .digits else {
      // *A high-five*, *catch-22*'s likes in words.
      return terms.isDash(index - 1) && before.isGlued && terms[index - 2]?.kind == .word
        && terms.number(index - 2) == nil
    }
    if before.kind == .word { return true }
    if ["/", "_", "@", "=", "#", "&", "?", ".", "\\"].contains(before.text) {
      return before.isGlued && terms[index - 2]?.kind == .word
    }
    return terms.isDash(index - 1) && before.isGlued && terms[index - 2]?.kind == .word
      && terms.number(index - 2) == nil
  }
}
