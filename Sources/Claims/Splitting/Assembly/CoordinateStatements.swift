import Prose

extension Assembler {
  /// A verb that shares its subject, and what stands before the list, with an earlier one.
  func coordinate(_ index: Int) -> Statement {
    let head = assertions.assertions[index].head
    var words = body(index)
    if tree.subject(head) != nil { return statement(index, [.copied(words)]) }
    guard let parent = assertions.assertions[index].parent, let subject = subject(of: index) else {
      return statement(index, [.copied(words)])
    }
    if assertions.assertions[parent].edge == .result, tree.tag(head) == .vbg {
      return result(index)
    }
    let first = assertions.assertions[parent].head
    words.subtract(subject)
    let lead = opening(of: first, in: parent)
    let helpers = auxiliaries(from: first, to: head)
    words.formUnion(closing(of: first, after: head))
    words.formUnion(sharedObject(of: first, after: head))
    words.formUnion(sharedAgent(of: first, after: head))
    var runs: [Statement.Run] = []
    if !lead.isEmpty { runs.append(.copied(lead)) }
    runs.append(.copied(subject))
    if !helpers.isEmpty { runs.append(.copied(helpers)) }
    if helpers.isEmpty, sharesParticiple(head, parent) { runs.append(.inserted("was", .copula)) }
    runs.append(.copied(words))
    return statement(index, runs)
  }

  /// Times that open the first clause hold for the whole list.
  private func opening(of first: Int, in parent: Int) -> TokenSet {
    guard let subject = tree.subject(first) else { return TokenSet() }
    let leading = tree.children(first).filter { $0 < subject && isTime($0) }
    return leading.reduce(into: TokenSet()) { $0.formUnion(tree.subtree($1)) }
  }

  /// Times behind the whole list hold for its last member too, though they hang from its first.
  private func closing(of first: Int, after head: Int) -> TokenSet {
    let times = tree.children(first).filter { $0 > head && isTime($0) }
    return times.reduce(into: TokenSet()) { $0.formUnion(tree.subtree($1)) }
  }

  /// *arrested and questioned the student*: an object behind both verbs is the object of both.
  private func sharedObject(of first: Int, after head: Int) -> TokenSet {
    guard let object = tree.child(first, .obj), object > head, tree.pos(head) == .verb,
      tree.child(head, .obj, .xcomp, .ccomp, .obl, .compoundPrt) == nil, !tree.isPassive(head)
    else { return TokenSet() }
    return phrase(object)
  }

  /// *was praised and criticised by the press*: who did it stands behind both.
  private func sharedAgent(of first: Int, after head: Int) -> TokenSet {
    guard let agent = tree.child(first, .oblAgent), agent > head, tree.isPassive(first),
      tree.tag(head) == .vbn || tree.tag(head) == .vbd, tree.child(head, .obj, .oblAgent) == nil
    else { return TokenSet() }
    return phrase(agent)
  }

  /// *built in 1962 and renovated twice*: both are said of the noun.
  private func sharesParticiple(_ head: Int, _ parent: Int) -> Bool {
    switch assertions.assertions[parent].edge {
    case .participle, .born, .adverbial: return tree.tag(head) == .vbn || tree.tag(head) == .vbd
    default: return false
    }
  }

  /// Auxiliaries and negation that a later verb of the same form shares with the first.
  private func auxiliaries(from first: Int, to second: Int) -> TokenSet {
    var shared = TokenSet()
    let isNegatedByOr = assertions.isDisjunction(second)
    guard tree.child(second, .aux, .auxPass, .cop) == nil,
      !tree.isTensed(second)
        || tree.tag(second) == .vbd && tree.tag(first) == .vbn && tree.forms[second].hasSuffix("ed")
          && !Self.intransitives.contains(tree.lemma(second))
    else {
      return shared
    }
    // *was released in 2000 and introduced features*: with an object it is no passive.
    let hasObject = tree.isPassive(first) && tree.child(second, .obj) != nil
    for child in tree.children(first) where child < first {
      switch tree.relation(child) {
      case .auxPass where hasObject: continue
      case .aux where hasObject && tree.forms[child] == "been": continue
      case .cop where tree.pos(second) == .verb && tree.pos(first) != .verb: continue
      case .aux, .auxPass, .cop: shared.insert(child)
      case .mark where tree.forms[child] == "to" && tree.tag(second) == .vb: shared.insert(child)
      case .advmod
      where tree.classes[child].contains(.negation)
        && (isNegatedByOr || tree.tag(second) == tree.tag(first)):
        shared.insert(child)
      default: break
      }
    }
    return shared
  }

  /// Verbs that nobody is made to do: *was born in Selm and moved to Tarn* shares no *was*.
  static let intransitives: Set = [
    "move", "live", "work", "die", "retire", "return", "travel", "emigrate", "immigrate",
    "graduate", "study", "play", "serve", "remain", "stay", "resign", "arrive", "depart",
    "migrate", "settle", "appear", "perform", "compete", "debut", "last", "attend", "start",
    "continue", "marry", "collapse", "decline", "vanish", "disappear", "crash", "rank", "finish",
  ]
}
