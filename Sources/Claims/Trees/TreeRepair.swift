import Prose

/// Mends trees in the few places where a parser is known to go wrong and the words leave no doubt.
struct TreeRepair {
  /// From the tree's first word; -1 for the root.
  var heads: [Int]
  var relations: [Relation]
  private let words: Range<Int>
  let reading: Reading
  /// Lower-case text of each word.
  private let forms: [String]
  /// What the lexicon knows of each word's lemma.
  let classes: [WordClass]

  init(
    heads: [Int], words: Range<Int>, forms: [String], classes: [WordClass], reading: Reading
  ) {
    self.heads = heads
    self.words = words
    self.forms = forms
    self.classes = classes
    self.reading = reading
    relations = words.map { reading.tokens[$0].relation }
  }

  mutating func run() {
    guard heads.count > 3 else { return }
    mendLeadingParticiple()
    mendBrackets()
    mendJoinedAdjectives()
    mendNumberedWar()
    mendNumberBeforeName()
    mendCountedParticiple()
    mendRoleAsName()
    mendAgeAsName()
    mendRoleBeforeName()
    mendInvertedSpeaker()
    mendPersonalRelative()
    mendKinBeforeName()
    mendHearerInContent()
    mendReportBehindNoun()
    mendCommaAdjective()
    mendTailOfSpeech()
    mendAdjunctBeforeTail()
    mendActiveSubject()
    mendHearer()
    mendReportingParticiple()
    mendJoinedSpeech()
    mendAmpersand()
    mendPlaceClause()
    mendPartClause()
    mendJoinedClause()
    mendTrailingParticiple()
    mendSplitDates()
    mendAdjectiveInList()
    mendJoinedPhrase()
    mendTimeOnNoun()
    mendPlaceOnAgent()
    mendPlaceDescribed()
    mendNounJoinedToVerb()
    mendTimeOnSubject()
    mendVerbInCompound()
    mendParticipleOnNoun()
    mendTemporalSubject()
    mendCopulaBehindNoun()
    mendFrontedApposition()
    mendDoubleSubject()
    mendSubjectlessVerb()
    mendParticipleRoot()
    mendChangeOfNoun()
    mendPlaceBeforeVerb()
    mendNominalRoot()
    mendJoinedSubject()
    mendParticipleInList()
    mendClauseInList()
    mendReportedTail()
    mendIncluding()
    mendClauseBehindPart()
    mendPhraseAfterRelative()
    mendPhraseOnName()
    mendListedApposition()
    mendHolderOfTitle()
    mendAppositions()
    mendWithClause()
  }

  func token(_ word: Int) -> Token { reading.tokens[words.lowerBound + word] }
  func form(_ word: Int) -> String { forms[word] }

  /// The words that depend on this one now, in text order.
  func children(_ word: Int) -> some BidirectionalCollection<Int> {
    let heads = heads
    return heads.indices.lazy.filter { heads[$0] == word }
  }

  mutating func attach(_ word: Int, to head: Int, as relation: Relation) {
    heads[word] = head
    relations[word] = relation
  }

  /// Hangs a word from another, unless that stands below it.
  mutating func move(_ word: Int, to head: Int) {
    if head < 0 || !isBelow(head, word) { heads[word] = head }
  }

  func isTensed(_ word: Int) -> Bool {
    switch token(word).tag {
    case .vbd, .vbz, .vbp: true
    case .vbn:
      relations.indices.contains { heads[$0] == word && relations[$0] == .nsubj }
        && !children(word).contains { [.aux, .auxPass, .cop].contains(relations[$0]) }
    default: false
    }
  }

  func isFinite(_ word: Int) -> Bool {
    if token(word).partOfSpeech == .verb, isTensed(word) { return true }
    return children(word).contains { child in
      switch relations[child] {
      case .aux, .auxPass, .cop: isTensed(child) || token(child).tag == .md
      default: false
      }
    }
  }

  func hasSubject(_ word: Int) -> Bool { subject(of: word) != nil }

  func subject(of word: Int) -> Int? {
    children(word).first { child in
      switch relations[child] {
      case .nsubj, .nsubjPass, .csubj, .csubjPass, .expl: true
      default: false
      }
    }
  }

  func isNominal(_ word: Int) -> Bool {
    switch token(word).partOfSpeech {
    case .noun, .propn, .pron, .num: true
    default: false
    }
  }

  /// *customs chief Darin Holt* read as *customs*, with *chief Darin Holt* beside it.
  private mutating func mendRoleBeforeName() {
    for name in heads.indices where relations[name] == .appos && token(name).partOfSpeech == .propn
    {
      let noun = heads[name]
      guard noun >= 0, noun < name, token(noun).partOfSpeech == .noun,
        let role = children(name).first(where: { relations[$0] == .nmodDesc && $0 > noun }),
        (noun..<name).allSatisfy({ token($0).partOfSpeech != .punct })
      else { continue }
      for child in children(noun) where child != name {
        if child < noun {
          heads[child] = relations[child] == .case ? name : role
        } else {
          heads[child] = name
        }
      }
      attach(name, to: heads[noun], as: relations[noun])
      attach(noun, to: role, as: .compound)
    }
  }

  /// *after a newspaper published …*, *after news of it was reported* read as *after a newspaper* and a verb
  /// without subject.
  private mutating func mendTemporalSubject() {
    for verb in heads.indices.dropFirst(2) where relations[verb] == .advcl && isPastForm(verb) {
      guard let noun = nounLeading(to: verb), !hasSubject(verb),
        heads[noun] == heads[verb] || heads[noun] == verb,
        let opener = children(noun).first(where: { relations[$0] == .case }),
        ["after", "before", "since", "until", "as", "because"].contains(form(opener))
      else { continue }
      attach(noun, to: verb, as: .nsubj)
      attach(opener, to: verb, as: .mark)
    }
  }

  /// The noun right before a verb, or the one whose phrase ends right before its auxiliaries.
  private func nounLeading(to verb: Int) -> Int? {
    if isNominal(verb - 1), relations[verb - 1] != .nmod { return verb - 1 }
    guard
      let helper = children(verb).first(where: {
        relations[$0] == .auxPass || relations[$0] == .aux
      })
    else { return nil }
    return children(verb).last { noun in
      noun < helper && relations[noun] == .obl && isNominal(noun)
        && (noun + 1..<helper).allSatisfy { isBelow($0, noun) }
    }
  }

  private func isPastForm(_ verb: Int) -> Bool {
    isTensed(verb) || isFinite(verb)
      || token(verb).tag == .vbn
        && !children(verb).contains { relations[$0] == .aux || relations[$0] == .auxPass }
  }

  /// *The bridge, built in 1962, carries …* read as a bare noun with a second sentence beside it.
  private mutating func mendNominalRoot() {
    guard let root = heads.firstIndex(of: -1), isNominal(root), !hasSubject(root),
      !children(root).contains(where: { relations[$0] == .cop })
    else { return }
    let verb = heads.indices.first { verb in
      verb > root && isFinite(verb) && isLooseVerb(verb) && agrees(verb, with: root)
    }
    guard let verb else { return }
    let passive = children(verb).contains { relations[$0] == .auxPass }
    if let second = subject(of: verb) {
      if start(of: second) == root + 1 { return mendSplitName(root, second, verb) }
      moveJoint(to: second, between: root, and: verb)
      attach(second, to: root, as: .conj)
    }
    heads[verb] = -1
    relations[verb] = .root
    attach(root, to: verb, as: passive ? .nsubjPass : .nsubj)
    for child in children(root) where child > verb && relations[child] == .punct {
      heads[child] = verb
    }
  }

  /// A finite verb hung on the noun, or on what is said of it, as if it were another sentence.
  private func isLooseVerb(_ verb: Int) -> Bool {
    switch relations[verb] {
    case .parataxis, .conj, .acl, .dep, .appos, .list: break
    case .aclRelcl: return subject(of: verb) == heads[verb] + 1 && !hasRelativizer(verb)
    default: return false
    }
    if continuesName(verb) { return true }
    if let subject = subject(of: verb) {
      return relations[verb] == .conj && isPlural(verb) && token(subject).tag != .nns
        && (heads[verb]..<subject).contains(where: { form($0) == "and" })
    }
    return !children(verb).contains { relations[$0] == .cc || relations[$0] == .mark }
      && verbOpensWithComma(verb)
  }

  /// *4962 Vecherka was discovered …*: the subject goes on right behind a number or name.
  private func continuesName(_ verb: Int) -> Bool {
    guard relations[verb] == .parataxis, let subject = subject(of: verb) else { return false }
    return token(heads[verb]).partOfSpeech != .noun && token(subject).partOfSpeech == .propn
      && start(of: subject) == heads[verb] + 1
  }

  /// The first of a word and what hangs from it directly.
  private func start(of word: Int) -> Int { children(word).min().map { min($0, word) } ?? word }

  private func hasRelativizer(_ verb: Int) -> Bool {
    children(verb).contains { child in
      switch token(child).tag {
      case .wdt, .wp, .wpPossessive, .wrb: true
      default: form(child) == "that"
      }
    }
  }

  /// *The trifurcula headleyella is …* read as *The trifurcula* (that) *headleyella is*.
  private mutating func mendSplitName(_ first: Int, _ second: Int, _ verb: Int) {
    for child in children(first) where child < first { heads[child] = second }
    for child in children(first) where child != verb && child > first { heads[child] = verb }
    heads[verb] = -1
    relations[verb] = .root
    attach(first, to: second, as: .compound)
  }

  private func verbOpensWithComma(_ verb: Int) -> Bool {
    let first =
      children(verb).filter { relations[$0] != .punct }.min().map { min($0, verb) } ?? verb
    return first > 0 && [",", ")", "—", "–"].contains(form(first - 1))
  }

  private func agrees(_ verb: Int, with noun: Int) -> Bool {
    token(noun).tag != .nns || token(verb).tag != .vbz
  }

  func isPlural(_ verb: Int) -> Bool {
    children(verb).contains { form($0) == "were" || form($0) == "are" || form($0) == "have" }
  }

  private mutating func moveJoint(to member: Int, between noun: Int, and verb: Int) {
    for child in children(verb) where relations[child] == .cc && child < member {
      heads[child] = member
    }
  }

  /// *… during a raid, the ministry said*: what stands before the comma belongs to what is said.
  private mutating func mendReportedTail() {
    for said in heads.indices where token(said).partOfSpeech == .verb {
      guard let content = children(said).first(where: { relations[$0] == .ccomp && $0 < said }),
        let subject = subject(of: said), subject > content,
        let comma = (content..<min(said, subject)).last(where: { form($0) == "," })
      else { continue }
      for child in children(said)
      where child < comma && child != content && relations[child] != .punct {
        heads[child] = content
      }
    }
  }
}
