import Prose

/// What the lexicon knows of a word: how it can report, hedge, join or judge.
struct WordClass: OptionSet, Hashable, Sendable {
  let rawValue: UInt64

  // Words that report. The frames say where what is reported stands.
  /// A clause: *said that*, *announced*, a quotation.
  static let clause = WordClass(rawValue: 1 << 0)
  /// An infinitive: *wants to*, *vowed to*.
  static let infinitive = WordClass(rawValue: 1 << 1)
  /// An object: *criticised the law*, *announced a ban*.
  static let object = WordClass(rawValue: 1 << 2)
  /// A prepositional phrase: *called for*, *complained about*.
  static let preposition = WordClass(rawValue: 1 << 3)
  /// Its object is the hearer: *told them*, *urged her*.
  static let addressee = WordClass(rawValue: 1 << 4)
  /// Documents and figures do it: *showed*, *indicates*.
  static let evidence = WordClass(rawValue: 1 << 5)
  static let believes = WordClass(rawValue: 1 << 6)
  static let knows = WordClass(rawValue: 1 << 7)
  static let intends = WordClass(rawValue: 1 << 8)
  static let denies = WordClass(rawValue: 1 << 9)
  /// A noun that reports: *claim*, *report*, *criticism*.
  static let reportNoun = WordClass(rawValue: 1 << 10)
  /// A noun for somebody who holds a view: *supporter*, *critic*.
  static let holderNoun = WordClass(rawValue: 1 << 11)
  /// An adjective of attitude: *confident that*, *eager to*.
  static let attitude = WordClass(rawValue: 1 << 12)
  /// Appearance without a named source: *seems*, *appears*.
  static let seeming = WordClass(rawValue: 1 << 13)
  /// Also does what it says when nothing is reported (*find*, *see*): a clause is needed.
  static let ambiguous = WordClass(rawValue: 1 << 14)

  // Words that change what is claimed.
  /// Says that a statement is only reported: *allegedly*, *reportedly*.
  static let hearsay = WordClass(rawValue: 1 << 16)
  /// Weakens a statement: *may*, *perhaps*, *likely*.
  static let hedge = WordClass(rawValue: 1 << 17)
  static let negation = WordClass(rawValue: 1 << 18)
  /// Bounds a number or a set: *only*, *at least*, *nearly*.
  static let scope = WordClass(rawValue: 1 << 19)
  /// Opens a condition: *if*, *unless*.
  static let condition = WordClass(rawValue: 1 << 20)
  static let temporal = WordClass(rawValue: 1 << 21)
  static let cause = WordClass(rawValue: 1 << 22)
  static let contrast = WordClass(rawValue: 1 << 23)
  /// Joins sentences and says nothing: *however*, *moreover*.
  static let connective = WordClass(rawValue: 1 << 24)
  /// Says what ought to be: *should*, *must*.
  static let normative = WordClass(rawValue: 1 << 25)

  // Words that forbid or ask for a split.
  /// Holds of its subjects only together: *meet*, *agree*, *marry*.
  static let collective = WordClass(rawValue: 1 << 28)
  /// A noun over a set as a whole: *sum*, *average*, *agreement*.
  static let collectiveNoun = WordClass(rawValue: 1 << 29)
  /// Reaches a result, so that *to win the cup* after it was won.
  static let achievement = WordClass(rawValue: 1 << 30)
  /// A noun for a person's post, trade or kin: *minister*, *nurse*.
  static let role = WordClass(rawValue: 1 << 31)
  static let kinship = WordClass(rawValue: 1 << 32)

  // Words that say what a claim is about.
  static let evaluative = WordClass(rawValue: 1 << 36)
  static let legal = WordClass(rawValue: 1 << 37)
  static let change = WordClass(rawValue: 1 << 38)
  static let month = WordClass(rawValue: 1 << 39)
  static let weekday = WordClass(rawValue: 1 << 40)
  static let institution = WordClass(rawValue: 1 << 41)
  static let document = WordClass(rawValue: 1 << 42)
  /// A source that is not named: *officials*, *sources*.
  static let anonymous = WordClass(rawValue: 1 << 43)
  /// Gives an event by a noun: *killing*, *arrest*.
  static let eventNoun = WordClass(rawValue: 1 << 44)
  static let sport = WordClass(rawValue: 1 << 45)
  static let harm = WordClass(rawValue: 1 << 46)
  static let firstPerson = WordClass(rawValue: 1 << 47)

  init(rawValue: UInt64) { self.rawValue = rawValue }

  /// The classes of a token's lemma; a verb's entry counts for verbs alone, and so on.
  static func of(_ token: Token) -> WordClass {
    switch token.partOfSpeech {
    case .punct, .sym, .x: []
    case .verb, .aux: Lexicon.verb(token.lemma)
    case .noun, .propn: Lexicon.nouns[folded(token)] ?? []
    default: Lexicon.others[token.lemma] ?? []
    }
  }

  private static func folded(_ token: Token) -> String {
    token.partOfSpeech == .propn ? token.lemma.lowercased() : token.lemma
  }

  func contains(anyOf classes: WordClass) -> Bool { !isDisjoint(with: classes) }
}
