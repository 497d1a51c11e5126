import Prose

/// An attribution found within one tree, as sets of its words.
struct Report: Hashable, Sendable {
  /// What made it one.
  enum Frame: String, Hashable, Sendable {
    case clause, infinitive, object, preposition, accordingTo, noun, attitude, seeming, hearsay
    case quotation, label
  }

  var frame: Frame
  /// The word that attributes.
  var cueHead: Int
  var cue: TokenSet
  /// Empty where nobody is named.
  var source: TokenSet
  /// The source's head.
  var sourceHead: Int?
  var content: TokenSet
  /// The heads of the clauses, or the noun, that is the content.
  var contentHead: Int?
  var commitment: Commitment = .asserts
  var isNegated = false

  /// Whether its content is a statement, so that what stands within it is the source's word; what is
  /// wanted, praised or feared is named in the text's own words.
  var isStatement: Bool {
    switch frame {
    case .clause, .quotation, .accordingTo, .label: true
    case .infinitive, .object, .preposition, .noun, .attitude, .seeming, .hearsay: false
    }
  }
}

extension SentenceTree {
  /// A report, where the content has a word and lies outside the source.
  func report(
    _ frame: Report.Frame, cueHead: Int, cue: TokenSet, source: Subject?, content: TokenSet,
    contentHead: Int?
  ) -> Report? {
    var content = content.subtracting(cue)
    if let source { content.subtract(source.words) }
    content = trimmed(content)
    guard hasWord(content) else { return nil }
    return Report(
      frame: frame, cueHead: cueHead, cue: cue, source: source?.words ?? TokenSet(),
      sourceHead: source?.head, content: content, contentHead: contentHead,
      commitment: commitment(of: cueHead, in: frame),
      isNegated: isUnsaid(cueHead, cue, by: source))
  }

  /// *did not say*, *refused to confirm*, *nobody said*.
  private func isUnsaid(_ head: Int, _ cue: TokenSet, by source: Subject?) -> Bool {
    if isNegated(head) || source.map({ classes[$0.head].contains(.negation) }) == true {
      return true
    }
    return cue.indices.contains { $0 != head && SentenceTree.declining.contains(lemma($0)) }
  }

  private static let declining: Set = ["refuse", "decline", "fail", "forget", "neglect"]

  func hasWord(_ words: TokenSet) -> Bool {
    words.indices.contains { pos($0) != .punct && pos($0) != .sym }
  }

  /// How the source stands to the content, by what the cue is and what it takes.
  private func commitment(of cue: Int, in frame: Report.Frame) -> Commitment {
    let known = classes[cue]
    if known.contains(.denies) { return .denies }
    switch frame {
    case .infinitive: return known.contains(.intends) ? .intends : .believes
    case .attitude, .seeming: return .believes
    default: break
    }
    if known.contains(.intends), frame == .object || !known.contains(.clause) { return .intends }
    if known.contains(.evidence) { return .asserts }
    if known.contains(.believes) { return .believes }
    if known.contains(.knows) { return .knows }
    return .asserts
  }

  /// The cue: the verb with its auxiliaries, negation, particle and adverbs, and what it is chained to.
  func cue(of verb: Int) -> TokenSet {
    var words = TokenSet([verb])
    for child in children(verb) where belongsToCue(child) { words.insert(child) }
    var next = verb
    while let above = head(next), relation(next) == .xcomp, pos(above) == .verb {
      words.insert(above)
      for child in children(above) where belongsToCue(child) { words.insert(child) }
      next = above
    }
    return words
  }

  private func belongsToCue(_ child: Int) -> Bool {
    switch relation(child) {
    case .aux, .auxPass, .cop, .compoundPrt: true
    case .advmod: children(child).isEmpty && forms[child] != "when" && forms[child] != "how"
    case .mark: forms[child] == "to"
    default: false
    }
  }
}
