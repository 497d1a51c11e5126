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
    // In this order: each group takes the trees that the ones before leave.
    mendWords()
    mendSpeech()
    mendJoints()
    mendClauses()
    mendNounPhrases()
  }

  /// Names, numbers, titles and brackets, before the rest looks at them.
  private mutating func mendWords() {
    mendLeadingParticiple()
    mendBrackets()
    mendJoinedAdjectives()
    mendNumberedWar()
    mendNumberBeforeName()
    mendCountedParticiple()
    mendRoleAsName()
    mendAgeAsName()
    mendRoleBeforeName()
    mendSince()
  }

  /// Who says what to whom.
  private mutating func mendSpeech() {
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
  }

  /// What is joined to what.
  private mutating func mendJoints() {
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
  }

  /// Which verb has which subject.
  private mutating func mendClauses() {
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
  }

  /// What tells of which noun.
  private mutating func mendNounPhrases() {
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

  /// Whether a word with the relation hangs from this one.
  func hasChild(_ word: Int, _ relation: Relation) -> Bool {
    children(word).contains { relations[$0] == relation }
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

  /// The first of a word and what hangs from it directly.
  func start(of word: Int) -> Int { children(word).min().map { min($0, word) } ?? word }

  func isPlural(_ verb: Int) -> Bool {
    children(verb).contains { form($0) == "were" || form($0) == "are" || form($0) == "have" }
  }
}
