public import Prose

/// A claim's stand-alone wording, word by word: each is copied from the text or inserted with a reason.
public struct Wording: Hashable, Sendable {
  public var words: [Word]

  public init(_ words: [Word]) { self.words = words }

  /// The wording of a person's own words: nothing is copied.
  public init(typed text: String) {
    words = text.split(separator: " ").map { Word(text: String($0), origin: .inserted(.typed)) }
  }

  /// The sentence a reader sees: words joined by spaces, none before punctuation or a suffix.
  public var text: String {
    var text: [UInt8] = []
    text.reserveCapacity(textLength)
    for index in words.indices {
      if index > 0, !words[index].isGlued { text.append(UInt8(ascii: " ")) }
      text.append(contentsOf: words[index].text.utf8)
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// Whether both give one text.
  func reads(as other: Wording) -> Bool {
    textLength == other.textLength && text == other.text
  }

  /// In bytes.
  private var textLength: Int {
    words.indices.reduce(0) { length, index in
      length + words[index].text.utf8.count + (index > 0 && !words[index].isGlued ? 1 : 0)
    }
  }

  /// The wording of less than a sentence: without a full stop at its end.
  var withoutStop: Wording {
    guard words.count > 1, words.last?.text == "." else { return self }
    return Wording(words.dropLast())
  }

  /// Where the copied words stand, in text order.
  public var copied: [TextRange] {
    words.compactMap { word in
      guard case .copied(let range) = word.origin else { return nil }
      return range
    }.sorted()
  }
}

/// One word of a wording.
public struct Word: Hashable, Sendable {
  public enum Origin: Hashable, Sendable {
    /// The text says it, there.
    case copied(TextRange)
    /// The text does not; why it was put in.
    case inserted(InsertionReason)
  }

  public var text: String
  public var origin: Origin
  /// Whether it is written without a space before it.
  public var isGlued: Bool

  public init(text: String, origin: Origin, isGlued: Bool = false) {
    self.text = text
    self.origin = origin
    self.isGlued = isGlued
  }
}

/// Why a word was put into a claim's wording.
public enum InsertionReason: String, VocabularyTerm {
  case subject, copula, auxiliary, negation, article, preposition, conjunction
  /// The name a pronoun or role noun stands for.
  case nameForPronoun = "name-for-pronoun"
  /// The full name for a bare surname.
  case fullName = "full-name"
  /// The absolute date for a relative one.
  case absoluteDate = "absolute-date"
  /// What is counted, from elsewhere in the text (*nine* students).
  case countedNoun = "counted-noun"
  /// Words of the sentence that the claim shares with another (a time, a place).
  case sharedContext = "shared-context"
  /// A person typed it.
  case typed
  /// The text said it before it was revised.
  case earlierDraft = "earlier-draft"

  /// By name, for the many words that a record holds: `init(rawValue:)` tries one case after the other.
  static let named = Dictionary(uniqueKeysWithValues: allCases.map { ($0.rawValue, $0) })
}
