import Prose

/// A clause, or a nominal that says as much as one, in a sentence's assertion tree.
struct Assertion: Hashable, Sendable {
  /// Its predicate.
  let head: Int
  /// The word it hangs from, in the assertion above.
  let anchor: Int?
  let edge: Edge
  /// The index of the assertion above.
  let parent: Int?
  let treatment: Treatment
  /// All its words, those of assertions below included.
  let scope: TokenSet
  /// The words that leave the assertion above with it.
  let cut: TokenSet
  /// The punctuation that set it off.
  let separators: TokenSet
}
