import Prose

extension Assembler {
  /// At the finest grain what stands beside a noun stays as the text has it: *the bridge, built in 1962*.
  func asSet(_ index: Int, beside noun: TokenSet) -> Statement {
    let assertion = assertions.assertions[index]
    return statement(index, [.copied(noun.union(body(index)).union(assertion.separators))])
  }

  /// *Lena Voss* [is] *a nurse from Tarn*.
  func apposition(_ index: Int) -> Statement {
    let assertion = assertions.assertions[index]
    let anchor = assertion.anchor ?? assertion.head
    if grain == .facets { return asSet(index, beside: name(anchor)) }
    if let labelled = labelled(index, anchor) { return labelled }
    return statement(
      index,
      [
        .copied(name(anchor)), copula(for: anchor, near: anchor),
        .copied(tree.trimmed(body(index))),
      ])
  }

  /// *Darin Holt* [is a] *former customs chief*.
  func title(_ index: Int) -> Statement {
    let assertion = assertions.assertions[index]
    let anchor = assertion.anchor ?? assertion.head
    if grain == .facets { return asSet(index, beside: name(anchor)) }
    var runs: [Statement.Run] = [.copied(name(anchor)), copula(for: anchor, near: anchor)]
    let words = body(index)
    if let first = words.first, needsArticle(first, words, assertion.head) {
      runs.append(.inserted(article(before: tree.forms[first]), .article))
    }
    runs.append(.copied(words))
    return statement(index, runs)
  }

  /// *Tarn Mills director* is *a* director; *Prime Minister* is an office.
  private func needsArticle(_ first: Int, _ words: TokenSet, _ title: Int) -> Bool {
    (tree.pos(title) != .propn || tree.pos(first) == .adj) && tree.pos(first) != .det
      && tree.pos(first) != .pron
      && !words.indices.contains { tree.relation($0) == .nmodPoss }
  }

  private func article(before word: String) -> String {
    word.first.map { "aeiou".contains($0) } == true ? "an" : "a"
  }

  /// *Lena Voss* [is] *34*.
  func age(_ index: Int) -> Statement {
    let assertion = assertions.assertions[index]
    let anchor = assertion.anchor ?? assertion.head
    return statement(
      index,
      [.copied(name(anchor)), .inserted("is", .copula), .copied(tree.trimmed(body(index)))])
  }

  /// *Police detained 22 foreigners, including nine students*: the clause's core with the part.
  func subset(_ index: Int) -> Statement {
    let assertion = assertions.assertions[index]
    let part = body(index)
    guard let anchor = assertion.anchor else { return statement(index, [.copied(part)]) }
    let host = tree.clauseHost(anchor)
    var words = part.union(name(anchor))
    words.insert(host)
    for child in tree.children(host) {
      switch tree.relation(child) {
      case .nsubj, .nsubjPass: words.formUnion(phrase(child))
      case .aux, .auxPass, .cop: words.insert(child)
      case .advmod where tree.classes[child].contains(.negation): words.insert(child)
      default: break
      }
    }
    return statement(index, [.copied(words)])
  }

  /// The copula that fits the noun in number, and the clause around it in tense.
  func copula(for noun: Int, near word: Int) -> Statement.Run {
    let clause = tree.clauseHost(word)
    return copula(
      for: noun, isPast: tree.isPast(clause) && !tree.classes[clause].contains(.clause))
  }

  func copula(for noun: Int, isPast: Bool) -> Statement.Run {
    let isPlural = tree.tag(noun).isPluralNoun
    return .inserted(isPast ? (isPlural ? "were" : "was") : (isPlural ? "are" : "is"), .copula)
  }
}
