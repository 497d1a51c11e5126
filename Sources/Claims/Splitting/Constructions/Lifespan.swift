import Prose

extension AssertionTree {
  /// *Karl Venn (12 March 1901 – 4 May 1977)*: when a person was born and died. Years alone may be a reign.
  func lifespan(_ child: Int, under word: Int) -> Construction? {
    guard grain == .claims, isName(word), tree.child(word, .flat) != nil,
      let span = tree.lifespan(at: child)
    else { return nil }
    return Construction(.lifespan, .split, scope: TokenSet(span.open..<span.close + 1))
  }
}

extension SentenceTree {
  /// The two dates in brackets that hold a word, each with a day or month and a year.
  func lifespan(at word: Int) -> Lifespan? {
    guard let open = (0..<word).last(where: { pos($0) == .punct && forms[$0] == "(" }),
      let close = (word..<count).first(where: { forms[$0] == ")" }), close - open < 14,
      let dash = (open..<close).first(where: { ["–", "-", "—"].contains(forms[$0]) })
    else { return nil }
    let span = Lifespan(open: open, dash: dash, close: close)
    return isFullDate(span.birth) && isFullDate(span.death) ? span : nil
  }

  private func isFullDate(_ words: Range<Int>) -> Bool {
    guard let first = words.first, pos(first) == .num || classes[first].contains(.month) else {
      return false
    }
    return words.contains { classes[$0].contains(.month) }
      && words.contains { forms[$0].utf8.count == 4 && Int(forms[$0]) != nil }
  }
}

/// A person's dates in brackets, by the marks around them.
struct Lifespan: Hashable, Sendable {
  let open: Int
  let dash: Int
  let close: Int

  var birth: Range<Int> { open + 1..<dash }
  var death: Range<Int> { dash + 1..<close }
}

extension Assembler {
  /// *Karl Venn* [was born on] *12 March 1901*; *Karl Venn* [died on] *4 May 1977*.
  func lifespan(_ index: Int) -> [Statement] {
    let assertion = assertions.assertions[index]
    guard let person = assertion.anchor, let span = tree.lifespan(at: assertion.head) else {
      return []
    }
    let subject = Statement.Run.copied(name(person))
    return [("was born", span.birth), ("died", span.death)].map { verb, date in
      statement(
        index,
        [
          subject, .inserted(verb, .copula),
          .inserted(
            tree.pos(date.lowerBound) == .num && isYear(date.lowerBound) ? "in" : "on", .preposition
          ),
          .copied(TokenSet(date)),
        ])
    }
  }
}
