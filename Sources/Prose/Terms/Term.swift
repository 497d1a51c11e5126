/// A piece of a sentence for the grammars of times and quantities: a run of digits, a run of letters, or
/// one other character. `3:30pm` is four terms.
struct Term: Sendable {
  enum Kind: Sendable { case digits, word, symbol }

  /// Signs that are written in several ways.
  enum Mark: Sendable { case none, dash, apostrophe }

  let kind: Kind
  let range: TextRange
  /// In lower case.
  let text: String
  /// Whether nothing stands between it and the term before.
  let isGlued: Bool
  let isCapitalized: Bool
  /// The index, in the reading, of the token its first character belongs to.
  let token: Int
  let mark: Mark
  /// What the lexicon knows of the word or sign.
  let sense: Sense
}

/// A match of a grammar's construction.
struct Match<Value> {
  var value: Value
  /// The index after the last term.
  var end: Int

  func map<Other>(_ transform: (Value) -> Other) -> Match<Other> {
    Match<Other>(value: transform(value), end: end)
  }
}
