import Prose

/// A claim under construction: words of one tree in the order they will be read, and words put in.
struct Statement: Hashable, Sendable {
  enum Run: Hashable, Sendable {
    /// Words of the text, in text order.
    case copied(TokenSet)
    case inserted(String, InsertionReason, isGlued: Bool = false)
  }

  var runs: [Run]
  /// Its predicate, or the noun that is said of the subject.
  var head: Int
  var edge: Edge
  /// The rules that made it a statement of its own.
  var why: [String]
  /// Whether it stands under a condition, so that neither half is asserted.
  var isConditional = false
  /// Whether the text takes it for granted rather than states it.
  var isPresupposed = false
  /// Whether a denial that leads a list was put before it.
  var isDenied = false

  /// The pronouns that could stand for one noun of the sentence or for another.
  var contested = TokenSet()

  /// All its copied words.
  var words: TokenSet {
    runs.reduce(into: TokenSet()) { all, run in
      if case .copied(let words) = run { all.formUnion(words) }
    }
  }

  /// The statement with other runs where one of its words stood.
  func replacing(_ word: Int, with runs: [Run]) -> Statement {
    var copy = self
    copy.runs = self.runs.flatMap { run -> [Run] in
      guard case .copied(let words) = run, words.contains(word) else { return [run] }
      let before = words.intersection(TokenSet(0..<word))
      let after = words.subtracting(before).subtracting(TokenSet([word]))
      return [.copied(before)] + runs + [.copied(after)]
    }
    return copy
  }

  /// The statement without some of its words.
  func without(_ removed: TokenSet, because rule: String? = nil) -> Statement {
    var copy = self
    copy.runs = runs.map { run in
      guard case .copied(let words) = run else { return run }
      return .copied(words.subtracting(removed))
    }
    if let rule, !copy.why.contains(rule) { copy.why.append(rule) }
    return copy
  }
}

/// How one assertion hangs from another.
enum Edge: String, Hashable, Sendable {
  case root
  case coordinate
  case relative = "relative-clause"
  case participle
  case apposition
  case title
  case age
  case born = "parenthesis"
  case origin
  case kinship
  case result = "result-clause"
  case adverbial = "participial-clause"
  case temporal = "temporal-clause"
  case ground = "ground-of-verdict"
  case cause = "cause-clause"
  case concession = "contrast-clause"
  case content = "attribution"
  case aside
  case subset
  case member
  case lifespan
  case quote
}

/// How finely a sentence is split.
enum Grain: Hashable, Sendable {
  /// One verdict each, guarded against over-splitting.
  case claims
  /// The smallest statements: one event or state with one circumstance, or one attribute.
  case facets
}

/// What becomes of an assertion that stands inside another.
enum Treatment: Hashable, Sendable {
  /// It leaves, and is a statement of its own.
  case split
  /// It stays, and is also a statement of its own.
  case both
  /// Its words leave and are no statement.
  case dropped
}
