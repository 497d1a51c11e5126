import Prose

extension AssertionTree {
  /// *shared it with firms, including banks and insurers*: what holds of the whole is told of each member.
  ///
  /// Members with a number of their own are counted apart (``subset(_:under:)``).
  func includedMember(_ child: Int, under word: Int) -> Construction? {
    guard grain == .claims, child > word, namesMembers(child), !isStandIn(child),
      isDividedByMember(word),
      let host = tree.head(word), tree.subject(host) != nil, tree.isFinite(host),
      isOwnClause(host), !isMeasured(host, outside: word)
    else { return nil }
    // *visited ports such as Selm*: without its members the whole is nothing in particular.
    return Construction(.member, tree.opener(of: child) == "such" ? .both : .split)
  }

  /// Behind *including*, or a name behind *such as*.
  func namesMembers(_ child: Int) -> Bool {
    switch tree.opener(of: child) {
    case "including": true
    case "such": tree.pos(child) == .propn
    default: false
    }
  }

  /// *including ones of stone*: it stands for the whole, and is nothing without it.
  private func isStandIn(_ part: Int) -> Bool {
    tree.pos(part) == .pron || tree.lemma(part) == "one" || tree.pos(part) == .num
  }

  /// Several things, not one that is summed, that the clause says something of.
  private func isDividedByMember(_ noun: Int) -> Bool {
    tree.tag(noun).isPluralNoun && isArgument(noun)
      && !tree.classes[noun].contains(.collectiveNoun)
      && !tree.children(noun).contains { child in
        tree.relation(child) == .amod && Self.summing.contains(tree.forms[child])
          || tree.classes[child].contains(.negation)
      }
  }

  private static let summing: Set = ["total", "combined", "average", "overall", "joint", "net"]

  private func isOwnClause(_ host: Int) -> Bool {
    assertions.contains { assertion in
      assertion.head == host
        && [.root, .coordinate, .content, .aside].contains(assertion.edge)
    }
  }

  /// What is denied, compared, done together or given a figure may hold of the whole alone.
  private func isMeasured(_ host: Int, outside noun: Int) -> Bool {
    if tree.isNegated(host) || tree.classes[host].contains(.change) { return true }
    if tree.classes[host].contains(.collective), tree.relation(noun) != .obl { return true }
    if tree.isSubject(noun), !tree.isPast(host) { return true }
    let rest = tree.subtree(host).subtracting(tree.subtree(noun))
    return rest.indices.contains { word in
      tree.pos(word) == .num && !tree.forms[word].isYear || tree.forms[word] == "than"
    }
  }
}

extension Assembler {
  /// The clause with the members in the place of their whole.
  func member(_ index: Int) -> Statement {
    let assertion = assertions.assertions[index]
    let part = tree.trimmed(body(index).subtracting(opener(of: assertion.head)))
    guard let whole = assertion.anchor, let parent = assertion.parent,
      var statement = statements(of: parent).first
    else { return statement(index, [.copied(part)]) }
    let link = tree.children(whole).filter { tree.relation($0) == .case && $0 < whole }
    statement.runs = statement.runs.map { run in
      guard case .copied(let words) = run, words.contains(whole) else { return run }
      return .copied(words.subtracting(tree.subtree(whole)).union(TokenSet(link)).union(part))
    }
    statement.edge = assertion.edge
    statement.why = [assertion.edge.rawValue]
    return statement
  }

  private func opener(of part: Int) -> TokenSet {
    guard let opener = tree.child(part, .case) else { return TokenSet() }
    return tree.subtree(opener)
  }
}
