import Prose

extension SentenceTree {
  /// Whether the word heads a clause: a verb that is no auxiliary, or anything with a copula or subject.
  func isPredicate(_ word: Int) -> Bool {
    if pos(word) == .verb, relation(word) != .amod, relation(word) != .compound { return true }
    return children(word).contains { isSubject($0) || relation($0) == .cop }
  }

  func isSubject(_ word: Int) -> Bool {
    switch relation(word) {
    case .nsubj, .nsubjPass, .nsubjOuter, .csubj, .csubjPass, .csubjOuter: true
    default: false
    }
  }

  /// The subject that stands in the word's own clause.
  func subject(_ word: Int) -> Int? { children(word).first(where: isSubject) }

  func isPassive(_ word: Int) -> Bool {
    children(word).contains { relation($0) == .auxPass || relation($0) == .nsubjPass }
  }

  /// Whether the clause has a finite verb: tensed itself, or with a tensed or modal auxiliary.
  func isFinite(_ word: Int) -> Bool {
    if isTensed(word) { return true }
    return children(word).contains { child in
      switch relation(child) {
      case .aux, .auxPass, .cop: isTensed(child)
      default: false
      }
    }
  }

  func isTensed(_ word: Int) -> Bool {
    switch tag(word) {
    case .vbd, .vbp, .vbz, .md: true
    case .vbn: isSimplePast(word)
    default: false
    }
  }

  /// *resigned* and the like have one form for both past tenses; a subject and no auxiliary tell it.
  private func isSimplePast(_ word: Int) -> Bool {
    var hasSubject = false
    for child in children(word) {
      switch relation(child) {
      case .nsubj: hasSubject = true
      case .aux, .auxPass, .cop, .nsubjPass: return false
      default: continue
      }
    }
    return hasSubject
  }

  /// Past, perfect included.
  func isPast(_ word: Int) -> Bool {
    if tag(word) == .vbd || tag(word) == .vbn && isSimplePast(word) { return true }
    return children(word).contains { child in
      switch relation(child) {
      case .aux, .auxPass, .cop: tag(child) == .vbd || (lemma(child) == "have" && tag(word) == .vbn)
      default: false
      }
    }
  }

  /// Whether *not*, *never*, *n't* or the like stands right at the word.
  func isNegated(_ word: Int) -> Bool { negation(of: word) != nil }

  func negation(of word: Int) -> Int? {
    children(word).first { child in
      classes[child].contains(.negation)
        && (relation(child) == .advmod || relation(child) == .det || relation(child) == .ccPreconj
          || relation(child) == .cc)
    }
  }

  func isRelativizer(_ word: Int) -> Bool {
    switch tag(word) {
    case .wdt, .wp, .wpPossessive, .wrb: true
    default: forms[word] == "that" && pos(word) == .pron
    }
  }

  /// Who does what the word says: its own subject, or the one it shares with a clause above.
  ///
  /// - Returns: The subject's head and the words that belong to it; nil where there is none.
  func doer(of word: Int) -> Subject? {
    var clause = word
    var steps = 0
    while steps < 12 {
      steps += 1
      if let own = subject(clause), !standsForSpeaker(own, of: clause, from: word) {
        return whole(own)
      }
      guard let above = head(clause) else { return nil }
      switch relation(clause) {
      case .advcl where opener(of: clause) == "for" && child(above, .obj) != nil:
        return child(above, .obj).map(whole)
      case .conj, .advcl, .ccomp, .parataxis, .cop: clause = above
      case .xcomp:
        if let hearer = child(above, .obj, .iobj),
          !SentenceTree.subjectControl.contains(lemma(above))
        {
          return whole(hearer)
        }
        clause = above
      case .acl where tag(clause) == .vbg && (isAfterComma(clause) || isIssued(above)):
        clause = clauseHost(above)
      case .acl where tag(clause) == .vb:
        if let owner = possessor(of: above) { return owner }
        clause = clauseHost(above)
      case .acl, .aclRelcl: return antecedent(ofClause: clause)
      case .obl, .nmod, .obj, .csubj:
        guard tag(clause) == .vbg || clause != word, clauseHost(above) != clause else { return nil }
        clause = clauseHost(above)
      default: return nil
      }
    }
    return nil
  }

  /// *said he had not read it, but called it good*: *he* stands for who said it, so go further up.
  private func standsForSpeaker(_ subject: Int, of clause: Int, from word: Int) -> Bool {
    guard clause != word, relation(clause) == .ccomp || relation(clause) == .advcl,
      ["he", "she", "they"].contains(forms[subject]), let above = head(clause)
    else { return false }
    return classes[above].contains(.clause) || relation(clause) == .advcl
  }

  /// *released a statement saying*: whoever released it says so.
  private func isIssued(_ noun: Int) -> Bool {
    relation(noun) == .obj && classes[noun].contains(.document)
  }

  private func isAfterComma(_ clause: Int) -> Bool {
    guard let first = subtree(clause).first, first > 0 else { return false }
    return forms[first] == "," || forms[first - 1] == ","
  }

  /// Verbs whose subject does what their infinitive says, though they have an object.
  private static let subjectControl: Set = ["promise", "vow", "pledge", "threaten", "swear", "use"]

  /// What a relative or participial clause says something of.
  func antecedent(ofClause clause: Int) -> Subject? {
    var next = clause
    while relation(next) == .conj, let above = head(next) { next = above }
    guard relation(next) == .aclRelcl || relation(next) == .acl, let noun = head(next) else {
      return nil
    }
    return Subject(head: noun, words: trimmed(subtree(noun).subtracting(subtree(next))))
  }

  /// The word that opens a clause or phrase: *for*, *as*, *that*.
  func opener(of word: Int) -> String? { child(word, .mark, .case).map { forms[$0] } }

  private func whole(_ head: Int) -> Subject {
    Subject(head: head, words: trimmed(subtree(head)))
  }

  /// Without punctuation at its ends, and without brackets or quotation marks around all of it.
  func trimmed(_ words: TokenSet) -> TokenSet {
    var words = words
    if let first = words.first, let last = words.last, last > first,
      (forms[first] == "(" && forms[last] == ")") || (forms[first] == "[" && forms[last] == "]")
    {
      words.remove(first)
      words.remove(last)
    }
    while let last = words.last, pos(last) == .punct, !isClosingMark(last, within: words) {
      words.remove(last)
    }
    while let first = words.first, pos(first) == .punct, !isOpeningMark(first) || words.count == 1 {
      words.remove(first)
    }
    return words
  }

  private static let openingMarks = WordIndex(["“", "\"", "‘", "'", "``", "''", "«", "(", "["])

  func isOpeningMark(_ word: Int) -> Bool { Self.openingMarks.contains(forms[word]) }

  func isQuoteMark(_ word: Int) -> Bool { quoteMarks.contains(word) }

  static let quoteSigns = WordIndex(["\"", "'", "``", "''", "“", "”", "‘", "’", "«", "»", "„"])

  /// A closing mark that belongs to what stands in the set: its opening mark is there too.
  private func isClosingMark(_ word: Int, within words: TokenSet) -> Bool {
    switch forms[word] {
    case ")", "]": words.indices.contains { forms[$0] == "(" || forms[$0] == "[" }
    case "”", "\"", "’", "'", "''", "»":
      words.indices.contains { $0 != word && isQuoteMark($0) }
    case "%": true
    default: false
    }
  }
}

/// A clause's subject, or whoever stands for it.
struct Subject: Hashable, Sendable {
  let head: Int
  let words: TokenSet
}
