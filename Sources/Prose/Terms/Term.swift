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

/// A match of a grammar's construction. Most constructions match nothing, and what they match may be
/// large: a match is a reference to it.
struct Match<Value> {
  private final class Content {
    let value: Value
    let end: Int

    init(_ value: Value, _ end: Int) {
      self.value = value
      self.end = end
    }
  }

  private var content: Content

  init(value: Value, end: Int) { content = Content(value, end) }

  var value: Value {
    get { content.value }
    set { content = Content(newValue, end) }
  }

  /// The index after the last term.
  var end: Int {
    get { content.end }
    set { content = Content(value, newValue) }
  }

  func map<Other>(_ transform: (Value) -> Other) -> Match<Other> {
    Match<Other>(value: transform(value), end: end)
  }
}
