import Prose

extension Assembler {
  /// *The bridge* [was] *built in 1962*.
  func participle(_ index: Int) -> Statement {
    let assertion = assertions.assertions[index]
    let anchor = assertion.anchor ?? assertion.head
    let subject = antecedent(anchor)
    if grain == .facets, subject.contains(anchor) { return asSet(index, beside: subject) }
    var runs: [Statement.Run] = [.copied(subject)]
    if !hasHelper(assertion.head) {
      runs.append(participleCopula(for: anchor, tree.tag(assertion.head)))
    }
    runs.append(.copied(tree.trimmed(body(index)).subtracting(subject)))
    return statement(index, runs)
  }

  private func hasHelper(_ head: Int) -> Bool { tree.child(head, .aux, .auxPass, .cop) != nil }

  private func participleCopula(for noun: Int, _ tag: PennTag) -> Statement.Run {
    let isPlural = tree.tag(noun).isPluralNoun
    if tag == .vbg { return copula(for: noun, near: noun) }
    return .inserted(isPlural ? "were" : "was", .copula)
  }

  /// *Founded in 1962, the company …*: the participle with the clause's subject.
  func adverbial(_ index: Int) -> Statement {
    let assertion = assertions.assertions[index]
    let words = tree.trimmed(body(index))
    guard let parent = assertion.parent, let subject = subject(of: parent) else {
      return statement(index, [.copied(words)])
    }
    var runs: [Statement.Run] = [.copied(subject)]
    if tree.tag(assertion.head) == .vbn, !hasHelper(assertion.head) {
      runs.append(.inserted("was", .copula))
    }
    runs.append(.copied(words.subtracting(subject)))
    return statement(index, runs)
  }

  /// *The ferry sank, killing 31*: the event is what kills, so its core stays.
  func result(_ index: Int) -> Statement {
    let assertion = assertions.assertions[index]
    let words = tree.trimmed(body(index))
    guard let parent = cause(of: index) else { return statement(index, [.copied(words)]) }
    var core = TokenSet()
    if let subject = subject(of: parent) { core.formUnion(subject) }
    if isCausedByEvent(assertion.head) {
      let event = assertions.assertions[parent].head
      if tree.child(event, .xcomp, .ccomp) != nil {
        core = tree.trimmed(body(parent))
      } else {
        core.formUnion(predicateCore(event))
      }
      return statement(index, [.copied(core), .copied(words.subtracting(core))])
    }
    let subject = core.indices.first { tree.head($0).map { !core.contains($0) } ?? true }
    let host = assertions.assertions[parent].head
    return statement(
      index,
      [
        .copied(core), copula(for: subject ?? assertion.head, isPast: tree.isPast(host)),
        .copied(words.subtracting(core)),
      ])
  }

  /// The assertion that a result, or a list of them, comes from.
  private func cause(of index: Int) -> Int? {
    var parent = assertions.assertions[index].parent
    while let above = parent, assertions.assertions[above].edge == .result {
      parent = assertions.assertions[above].parent
    }
    return parent
  }

  /// Deaths and the like come from the event, not from its subject.
  private func isCausedByEvent(_ verb: Int) -> Bool {
    tree.classes[verb].contains(anyOf: [.harm, .cause, .change])
      || ["make", "leave", "bring"].contains(tree.lemma(verb))
  }

  /// The predicate with what it cannot do without.
  private func predicateCore(_ head: Int) -> TokenSet {
    var core = TokenSet([head])
    for child in tree.children(head) {
      switch tree.relation(child) {
      case .obj, .iobj: core.formUnion(phrase(child))
      case .aux, .auxPass, .cop, .compoundPrt: core.insert(child)
      case .amod, .nummod, .det, .compound, .nmod, .flat, .case: core.formUnion(phrase(child))
      case .advmod where tree.classes[child].contains(.negation): core.insert(child)
      default: break
      }
    }
    return core
  }

  /// *the law* + *takes effect on March 1*; *a blaze* + *two teenagers had lit*.
  func relative(_ index: Int) -> Statement {
    let assertion = assertions.assertions[index]
    let anchor = assertion.anchor ?? assertion.head
    let noun = antecedent(anchor)
    var words = body(index).subtracting(noun)
    if isWholeInside(assertion.head, anchor) {
      for child in tree.children(assertion.head) where tree.isRelativizer(child) {
        words.remove(child)
      }
      return statement(index, [.copied(words)])
    }
    guard let link = relativizer(of: assertion.head, in: words) else {
      return statement(index, reduced(assertion.head, noun, words))
    }
    let role = tree.relation(link)
    words.remove(link)
    if tree.tag(link) == .wpPossessive || role == .nmodPoss {
      return statement(
        index, [.copied(noun), .inserted("'s", .preposition, isGlued: true), .copied(words)])
    }
    if tree.isSubject(link) { return statement(index, [.copied(noun), .copied(words)]) }
    return statement(index, moved(link, noun, words))
  }

  /// A relative clause without a pronoun: *the rice he sold*; *most of them pilgrims* lacks its verb too.
  private func reduced(_ head: Int, _ noun: TokenSet, _ words: TokenSet) -> [Statement.Run] {
    guard let subject = tree.subject(head), tree.pos(head) != .verb, tree.child(head, .cop) == nil
    else {
      return asObject(noun, of: head, in: words)
    }
    let part = phrase(subject)
    let pronoun = part.indices.first { ["them", "whom", "which"].contains(tree.forms[$0]) }
    var runs: [Statement.Run] = [.copied(part)]
    if let pronoun {
      runs = [.copied(part.subtracting(TokenSet([pronoun]))), .copied(noun)]
    }
    return runs + [.inserted("were", .copula), .copied(words.subtracting(part))]
  }

  /// *he sold* + *the rice* + *in Tarn*: the noun stands right behind the verb that lacks it.
  private func asObject(_ noun: TokenSet, of head: Int, in words: TokenSet) -> [Statement.Run] {
    var verb = head
    while let inner = tree.child(verb, .xcomp), tree.child(inner, .obj) == nil,
      tree.pos(inner) == .verb, tree.child(verb, .obj) == nil
    {
      verb = inner
    }
    let particle = tree.child(verb, .compoundPrt) ?? verb
    let before = words.intersection(TokenSet(0..<particle + 1))
    let after = words.subtracting(before)
    guard let next = after.indices.first(where: { tree.pos($0) != .punct }),
      [.adp, .adv, .sconj, .part].contains(tree.pos(next)) || isTime(next)
    else { return [.copied(words), .copied(noun)] }
    return [.copied(before), .copied(noun), .copied(tree.trimmed(after))]
  }

  /// *the second time that …*: nothing was taken out of the clause.
  private func isWholeInside(_ head: Int, _ noun: Int) -> Bool {
    guard let subject = tree.subject(head), !tree.isRelativizer(subject) else { return false }
    return ["time", "day", "year", "moment", "reason", "way", "fact", "occasion"].contains(
      tree.lemma(noun))
  }

  /// The noun goes back to where the relative pronoun was taken from: behind the clause, with its
  /// preposition.
  private func moved(_ link: Int, _ noun: TokenSet, _ words: TokenSet) -> [Statement.Run] {
    var words = tree.trimmed(words)
    var preposition = TokenSet()
    for child in tree.children(link) where tree.relation(child) == .case {
      preposition.insert(child)
    }
    words.subtract(preposition)
    if !preposition.isEmpty { return [.copied(words), .copied(preposition), .copied(noun)] }
    switch tree.forms[link] {
    case "where" where !isSituated(noun): return [.copied(words)]
    case "where", "when": return [.copied(words), .inserted("in", .preposition), .copied(noun)]
    default: return asObject(noun, of: tree.head(link) ?? link, in: words)
    }
  }

  /// A certain thing, in which something may be: *some friction, where the force is small* is none.
  private func isSituated(_ noun: TokenSet) -> Bool {
    noun.indices.contains { word in
      tree.pos(word) == .propn || tree.relation(word) == .nmodPoss
        || tree.relation(word) == .det && ["the", "a", "an"].contains(tree.forms[word])
    }
  }

  /// The relative pronoun of a clause: its nearest one outside inner clauses.
  private func relativizer(of head: Int, in words: TokenSet) -> Int? {
    words.indices.prefix(6).first { word in
      tree.isRelativizer(word) && (word <= head || tree.head(word) == head)
        && tree.relation(word) != .mark && tree.relation(word) != .det
    }
  }
}
