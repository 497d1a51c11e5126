import Prose

/// What can be seen of a claim that bears on whether it can be checked, and whether it should be.
struct Features: OptionSet, Hashable, Sendable {
  let rawValue: UInt32

  static let figure = Features(rawValue: 1 << 0)
  static let name = Features(rawValue: 1 << 1)
  static let date = Features(rawValue: 1 << 2)
  static let quote = Features(rawValue: 1 << 3)
  static let past = Features(rawValue: 1 << 4)
  static let hedge = Features(rawValue: 1 << 5)
  static let future = Features(rawValue: 1 << 6)
  static let conditional = Features(rawValue: 1 << 7)
  static let evaluative = Features(rawValue: 1 << 8)
  static let normative = Features(rawValue: 1 << 9)
  static let belief = Features(rawValue: 1 << 10)
  static let firstPerson = Features(rawValue: 1 << 11)
  static let generic = Features(rawValue: 1 << 12)
  static let money = Features(rawValue: 1 << 13)
  static let percent = Features(rawValue: 1 << 14)
  static let superlative = Features(rawValue: 1 << 15)
  static let comparison = Features(rawValue: 1 << 16)
  static let cause = Features(rawValue: 1 << 17)
  static let legal = Features(rawValue: 1 << 18)
  static let harm = Features(rawValue: 1 << 19)
  static let change = Features(rawValue: 1 << 20)
  static let institution = Features(rawValue: 1 << 21)
  static let office = Features(rawValue: 1 << 22)
  static let unnamedSource = Features(rawValue: 1 << 23)
  static let needsContext = Features(rawValue: 1 << 24)
  static let lead = Features(rawValue: 1 << 25)
  static let attribute = Features(rawValue: 1 << 26)

  init(rawValue: UInt32) { self.rawValue = rawValue }
}

extension SentenceTree {
  /// The features of a statement's words.
  func features(of statement: Statement, status: StatementStatus) -> Features {
    var found: Features = []
    for word in statement.words.indices { found.formUnion(features(ofWord: word)) }
    if isPast(statement.head) || tag(statement.head) == .vbn { found.insert(.past) }
    switch status {
    case .conditional: found.insert(.conditional)
    case .planned: found.insert(.future)
    case .hedged, .alleged: found.insert(.hedge)
    default: break
    }
    if classes[statement.head].contains(anyOf: [.believes]),
      child(statement.head, .ccomp, .xcomp) != nil
    {
      found.insert(.belief)
    }
    switch statement.edge {
    case .title, .age, .apposition: found.insert(.attribute)
    case .cause, .result: found.insert(.cause)
    default: break
    }
    if isGeneric(statement) { found.insert(.generic) }
    return found
  }

  private func features(ofWord word: Int) -> Features {
    let known = classes[word]
    var found: Features = []
    switch pos(word) {
    case .num: found.insert(.figure)
    case .propn: found.insert(.name)
    default: break
    }
    if tag(word) == .jjs || tag(word) == .rbs { found.insert(.superlative) }
    if forms[word] == "than" { found.insert(.comparison) }
    if forms[word] == "%" || forms[word] == "percent" || forms[word] == "per" {
      found.insert(.percent)
    }
    if tag(word) == .currency { found.insert(.money) }
    guard !known.isEmpty else { return found }
    for (classes, feature) in Self.featureOfClass where known.contains(classes) {
      found.insert(feature)
    }
    return found
  }

  private static let featureOfClass: [(WordClass, Features)] = [
    (.month, .date), (.weekday, .date), (.hedge, .hedge), (.hearsay, .hedge),
    (.evaluative, .evaluative), (.normative, .normative), (.firstPerson, .firstPerson),
    (.cause, .cause), (.legal, .legal), (.harm, .harm), (.change, .change),
    (.institution, .institution), (.role, .office), (.condition, .conditional),
  ]

  /// A bare plural or *people* in the present tense: a habit, not an event.
  private func isGeneric(_ statement: Statement) -> Bool {
    guard let subject = subject(statement.head), tag(subject) == .nns else { return false }
    return child(subject, .det, .nummod, .nmodPoss, .amod) == nil && !isPast(statement.head)
  }
}
