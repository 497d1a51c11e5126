import Prose

/// Makes statements of a sentence's assertions: each with its subject, in words of the text.
struct Assembler {
  let assertions: AssertionTree
  var tree: SentenceTree { assertions.tree }
  var grain: Grain { assertions.grain }

  /// The statements of the sentence, each list of nouns still whole.
  func statements() -> [Statement] {
    assertions.stated.flatMap { index in statements(of: index) }
      .filter { tree.hasWord($0.words) }
  }

  func statements(of index: Int) -> [Statement] {
    let assertion = assertions.assertions[index]
    switch assertion.edge {
    case .root, .content, .aside, .temporal, .cause, .concession:
      return isBareReport(assertion) ? [] : [clause(index)]
    case .coordinate: return isBareReport(assertion) ? [] : [coordinate(index)]
    case .relative: return [relative(index)]
    case .participle, .born: return [participle(index)]
    case .result: return isBareReport(assertion) ? [] : [result(index)]
    case .ground: return [ground(index)]
    case .adverbial: return [adverbial(index)]
    case .apposition: return [apposition(index)]
    case .title: return [title(index)]
    case .age: return [age(index)]
    case .subset: return [subset(index)]
    case .member: return [member(index)]
    case .lifespan: return lifespan(index)
    case .kinship, .origin, .quote: return []
    }
  }

  /// A clause that only says who speaks, once what is said has left it.
  private func isBareReport(_ assertion: Assertion) -> Bool {
    assertions.reported.values.contains { report in
      report.frame == .clause
        && (report.cueHead == assertion.head
          || grain == .claims && report.cue.contains(assertion.head))
    }
  }

  func statement(_ index: Int, _ runs: [Statement.Run]) -> Statement {
    let assertion = assertions.assertions[index]
    var statement = Statement(
      runs: runs, head: assertion.head, edge: assertion.edge, why: why(index))
    statement.isConditional = assertions.isUnderCondition(assertion.head)
    statement.isPresupposed = assertion.edge == .temporal
    return statement
  }

  private func why(_ index: Int) -> [String] {
    let assertion = assertions.assertions[index]
    return assertion.edge == .root ? ["sentence"] : [assertion.edge.rawValue]
  }

  /// A clause with a subject of its own.
  private func clause(_ index: Int) -> Statement {
    let words = body(index)
    let assertion = assertions.assertions[index]
    if tree.subject(assertion.head) == nil, assertion.edge != .root, assertion.edge != .content,
      let subject = subject(of: index)
    {
      return statement(index, [.copied(subject), .copied(words.subtracting(subject))])
    }
    return statement(
      index, [.copied(words.union(shared(index)).union(laterObject(of: index)))])
  }

  /// An assertion's words without what left it and without what joined it to the text before.
  func body(_ index: Int) -> TokenSet {
    let assertion = assertions.assertions[index]
    var words = assertions.words(of: index)
    for child in tree.children(assertion.head)
    where tree.relation(child) == .mark || isJoint(child) && assertion.edge != .title {
      if assertion.edge == .content && tree.relation(child) == .mark && tree.forms[child] != "that"
      {
        continue
      }
      if assertion.edge == .root && tree.relation(child) == .mark { continue }
      words.subtract(tree.subtree(child))
    }
    if tree.relation(assertion.head) == .advcl {
      for child in tree.children(assertion.head)
      where tree.relation(child) == .advmod && ["when", "while"].contains(tree.forms[child]) {
        words.remove(child)
      }
    }
    return words
  }

  /// *However*, *and* at the front: they join sentences and say nothing.
  private func isJoint(_ child: Int) -> Bool {
    if tree.relation(child) == .cc, let head = tree.head(child), child < head { return true }
    guard tree.classes[child].contains(.connective), let head = tree.head(child),
      tree.relation(child) == .advmod || tree.relation(child) == .discourse
    else { return false }
    return child < head && (tree.subtree(head).first == child || isCommaAfter(child))
  }

  private func isCommaAfter(_ word: Int) -> Bool {
    word + 1 < tree.count && tree.forms[word + 1] == ","
      && (word == 0 || tree.pos(word - 1) == .punct)
  }

  /// Time words at a list of clauses' ends hold for all of them.
  private func shared(_ index: Int) -> TokenSet {
    let later = assertions.children(of: index, .coordinate)
    guard let last = later.last else { return TokenSet() }
    let head = assertions.assertions[last].head
    guard tree.subject(head) == nil, tree.child(head, .aux, .auxPass, .cop) == nil,
      !tree.children(assertions.assertions[index].head).contains(where: isTime)
    else { return TokenSet() }
    let times = tree.children(head).filter { child in
      child > head && isTime(child) && tree.subtree(child).last.map { endsSentence($0) } == true
    }
    return times.reduce(into: TokenSet()) { $0.formUnion(tree.subtree($1)) }
  }

  private func endsSentence(_ word: Int) -> Bool {
    (word + 1..<max(word + 1, tree.count)).allSatisfy { tree.pos($0) == .punct }
  }

  /// *in 2021*, *on Tuesday*, *last May*.
  func isTime(_ child: Int) -> Bool {
    guard tree.relation(child) == .obl || tree.relation(child) == .oblUnmarked else { return false }
    if tree.classes[child].contains(anyOf: [.month, .weekday]) { return true }
    if isYear(child) || tree.children(child).contains(where: isYear) && tree.pos(child) != .noun {
      return true
    }
    if tree.children(child).contains(where: { tree.classes[$0].contains(.month) }) { return true }
    return ["year", "month", "week", "day", "yesterday", "today", "tomorrow", "century", "decade"]
      .contains(tree.lemma(child)) && tree.relation(child) == .oblUnmarked
  }

  func isYear(_ word: Int) -> Bool {
    tree.pos(word) == .num && tree.forms[word].isYear
  }

  /// The words of the subject that an assertion without one shares with those above it.
  func subject(of index: Int) -> TokenSet? {
    let assertion = assertions.assertions[index]
    if let own = tree.subject(assertion.head), !tree.isRelativizer(own) { return phrase(own) }
    switch assertion.edge {
    case .relative, .participle, .born: return antecedent(assertion.anchor ?? assertion.head)
    default: break
    }
    if let parent = assertion.parent { return subject(of: parent) }
    return tree.doer(of: assertion.head).map {
      tree.trimmed($0.words.subtracting(tree.subtree(assertion.head)))
    }
  }

  /// A noun phrase without the assertions that left it.
  func phrase(_ head: Int) -> TokenSet {
    var words = tree.subtree(head)
    for assertion in assertions.assertions
    where words.contains(assertion.head) && assertion.head != head {
      words.subtract(assertion.cut)
    }
    return tree.trimmed(words)
  }

  /// The noun that a relative or participial clause says something of, with the least words that name it;
  /// after a copula it is the subject.
  func antecedent(_ noun: Int) -> TokenSet {
    if case let first = assertions.firstConjunct(noun), assertions.isPredicateNominal(first),
      let subject = tree.subject(first),
      tree.relation(subject) != .expl, !tree.isRelativizer(subject)
    {
      return phrase(subject)
    }
    if grain == .claims,
      let beside = assertions.assertions.first(where: { $0.head == noun && $0.edge == .apposition }
      ),
      let anchor = beside.anchor
    {
      return name(anchor)
    }
    return name(noun)
  }

  /// The least words that name a thing: without clauses, appositions, list members and prepositions.
  func name(_ noun: Int) -> TokenSet {
    var words = TokenSet([noun])
    for child in tree.children(noun) where namesItsHead(child, noun) && !leaves(child) {
      words.formUnion(phrase(child))
    }
    return tree.trimmed(words)
  }

  private func leaves(_ word: Int) -> Bool {
    assertions.assertions.contains { $0.head == word && $0.treatment != .both }
  }

  /// *University of Tarn*, *Centre for Water*: of a name's phrases only these are part of it.
  private func isNamePart(_ phrase: Int) -> Bool {
    tree.child(phrase, .case).map { ["of", "for", "de"].contains(tree.forms[$0]) } ?? true
  }

  private func namesItsHead(_ child: Int, _ noun: Int) -> Bool {
    switch tree.relation(child) {
    case .det, .amod, .compound, .flat, .nummod, .nmodPoss, .nmodUnmarked, .fixed: true
    case .nmod: child > noun && (tree.pos(noun) != .propn || grain == .facets || isNamePart(child))
    case .punct: tree.pos(noun) == .propn && child > noun && tree.forms[child] == "-"
    default: false
    }
  }
}
