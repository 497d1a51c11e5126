/// Hits among what was found and what there is.
struct Score: Hashable, Sendable {
  var hits = 0
  var found = 0
  var gold = 0

  /// In per cent.
  var f1: Double { found + gold == 0 ? 0 : 200 * Double(hits) / Double(found + gold) }

  static func + (left: Score, right: Score) -> Score {
    Score(
      hits: left.hits + right.hits, found: left.found + right.found, gold: left.gold + right.gold)
  }
}
