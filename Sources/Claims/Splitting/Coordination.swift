import Prose

/// A list of nouns or adjectives joined in one place of a clause.
struct Coordination: Hashable, Sendable {
  /// The first member's head; the others hang from it.
  let first: Int
  /// The words that belong to each member alone.
  let members: [TokenSet]
  /// *and*, *or*, and other words between the members.
  let joints: TokenSet
  let conjunction: Int?
}

extension SentenceTree {
  /// The list that starts at a word; nil where there is none.
  func coordination(at first: Int) -> Coordination? {
    let others = children(first).filter { relation($0) == .conj }
    guard !others.isEmpty, isOfOneKind(first, others),
      !others.contains(where: { isOwnClause($0) && !isParticipleOfList($0, first) })
    else { return nil }
    let joined = others.map(subtree)
    let all = joined.reduce(into: TokenSet()) { $0.formUnion($1) }
    var joints = TokenSet()
    for word in [first] + others {
      for child in children(word) where relation(child) == .cc || relation(child) == .ccPreconj {
        joints.insert(child)
      }
    }
    joints.formUnion(floating(behind: all, first: first))
    for word in joints.indices { for other in subtree(word).indices { joints.insert(other) } }
    let own = ownWords(of: first, in: all, others: others)
    let shared = sharedComplement(of: first, others)
    let conjunction = others.last.flatMap { last in children(last).first { relation($0) == .cc } }
    return Coordination(
      first: first,
      members: [own.subtracting(joints)]
        + joined.map { $0.subtracting(joints).subtracting(shared) },
      joints: joints, conjunction: conjunction)
  }

  /// A verb is in no list with nouns, a noun in none with bare adjectives: *starred in a film, a play* was read amiss.
  private func isOfOneKind(_ first: Int, _ others: [Int]) -> Bool {
    if pos(first) == .noun, others.contains(where: { pos($0) == .adj && child($0, .det) == nil }) {
      return false
    }
    guard pos(first) == .verb, relation(first) != .amod, relation(first) != .compound else {
      return true
    }
    return !others.contains { pos($0) == .noun || pos($0) == .propn }
  }

  /// *the founder and head of the firm*: nouns under one article share what stands behind them with *of*.
  private func sharedComplement(of first: Int, _ others: [Int]) -> TokenSet {
    guard let last = others.last, child(first, .det) != nil, pos(first) == .noun,
      others.allSatisfy({ pos($0) == .noun && child($0, .det, .nmodPoss, .nummod, .case) == nil }),
      ([first] + others).allSatisfy({ Self.posts.contains(lemma($0)) }),
      ([first] + others.dropLast()).allSatisfy({ isWithoutComplement($0) }),
      let complement = children(last).first(where: isOf)
    else { return TokenSet() }
    return subtree(complement)
  }

  /// What somebody is of something: of *a lawmaker and member of the party* only the second is.
  private static let posts: Set = [
    "founder", "co-founder", "head", "director", "owner", "president", "chair", "chairman",
    "chairwoman", "leader", "editor", "manager", "author", "member", "mayor", "governor",
    "captain", "coach", "king", "queen", "ruler", "creator", "inventor", "designer", "composer",
    "producer", "writer", "capital", "centre", "center", "source", "cause", "start", "end",
  ]

  private func isWithoutComplement(_ noun: Int) -> Bool { !children(noun).contains(where: isOf) }

  private func isOf(_ child: Int) -> Bool { relation(child) == .nmod && opener(of: child) == "of" }

  /// *rare and overlooked* before a noun.
  private func isParticipleOfList(_ word: Int, _ first: Int) -> Bool {
    tag(word) == .vbn && relation(first) == .amod && subject(word) == nil
      && child(word, .obj, .auxPass, .aux) == nil
  }

  /// *Voss and Sand both won*, *all had large stalls*: between a list that is the subject and its verb, the
  /// word says that each did.
  private func floating(behind members: TokenSet, first: Int) -> TokenSet {
    guard let last = members.last,
      let subject = ([first] + ancestors(first)).first(where: isSubject),
      let verb = head(subject), last < verb
    else { return TokenSet() }
    return TokenSet(
      (last + 1..<verb).filter { ["both", "all", "each"].contains(forms[$0]) && isLeaf($0) })
  }

  private func isLeaf(_ word: Int) -> Bool { children(word).isEmpty }

  private func isOwnClause(_ word: Int) -> Bool {
    child(word, .cop) != nil
      || isPredicate(word) && pos(word) != .adj
        && (pos(word) == .verb || child(word, .cop) != nil || subject(word) != nil)
  }

  /// What goes when the first member goes: the word and its modifiers, but not what the list shares.
  private func ownWords(of first: Int, in rest: TokenSet, others: [Int]) -> TokenSet {
    var own = TokenSet([first])
    for child in children(first) where !rest.contains(child) {
      if isOwnModifier(child, of: first, others: others) { own.formUnion(subtree(child)) }
    }
    return own
  }

  private func isOwnModifier(_ child: Int, of first: Int, others: [Int]) -> Bool {
    let lastMember = others.last ?? first
    switch relation(child) {
    case .det, .nmodPoss: return child < first && others.contains(where: hasOwnDeterminer)
    case .amod, .compound, .flat, .nummod, .nmodDesc, .fixed, .appos, .acl, .aclRelcl, .nmod,
      .nmodUnmarked:
      return child < lastMember || relation(child) == .flat
    case .case:
      return child < first
        && self.child(lastMember, .case).map { spelling($0) == forms[$0] } == true
    case .advmod: return pos(first) == .adj && !classes[child].contains(.negation)
    default: return false
    }
  }

  private func hasOwnDeterminer(_ word: Int) -> Bool {
    pos(word) == .propn || child(word, .det, .nmodPoss, .nummod) != nil
      || subtree(word).indices.first { relation($0) != .cc && pos($0) != .punct }
        .map { pos($0) == .det } == true
  }
}
