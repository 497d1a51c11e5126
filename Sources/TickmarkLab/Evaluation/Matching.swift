/// A maximum one-to-one matching between two sides.
struct Matching {
  private let candidates: [[Int]]
  private var mate: [Int: Int] = [:]

  /// The number of pairs of a maximum matching, where `fits` says which pairs may be made.
  static func size(_ left: Int, _ right: Int, fits: (Int, Int) -> Bool) -> Int {
    var matching = Matching(
      candidates: (0..<left).map { row in (0..<right).filter { fits(row, $0) } })
    return (0..<left).count { row in
      var seen: Set<Int> = []
      return matching.place(row, &seen)
    }
  }

  private init(candidates: [[Int]]) { self.candidates = candidates }

  /// Gives a row a partner, moving others on where needed (Kuhn's augmenting paths).
  private mutating func place(_ row: Int, _ seen: inout Set<Int>) -> Bool {
    for column in candidates[row] where seen.insert(column).inserted {
      if let other = mate[column], !place(other, &seen) { continue }
      mate[column] = row
      return true
    }
    return false
  }
}

/// Precision and recall averaged over sentences; their harmonic mean is the F1.
struct MacroScore {
  private var precision = 0.0
  private var recall = 0.0
  private var count = 0

  mutating func add(hits: Int, found: Int, gold: Int) {
    count += 1
    precision += found == 0 ? 0 : Double(hits) / Double(found)
    recall += gold == 0 ? 0 : Double(hits) / Double(gold)
  }

  /// In per cent.
  var f1: Double {
    precision + recall == 0
      ? 0 : 200 * precision * recall / (precision + recall) / Double(count)
  }
}
