/// Finds the name that was probably meant.
enum NearestName {
  /// The nearest of the names, when it is near: at most two slips, and fewer than half of its letters.
  static func nearest(to name: String, in names: [String]) -> String? {
    let scored = names.map { (name: $0, distance: distance(Array(name), Array($0))) }
    guard let best = scored.min(by: { $0.distance < $1.distance }),
      best.distance <= 2, best.distance * 2 < max(best.name.count, 3)
    else { return nil }
    return best.name
  }

  /// Slips between two words: letters added, left out, changed or swapped (optimal string alignment).
  static func distance(_ left: [Character], _ right: [Character]) -> Int {
    var rows = [Array(0...right.count)]
    for (i, letter) in left.enumerated() {
      var row = [i + 1]
      for (j, other) in right.enumerated() {
        var best = min(rows[i][j + 1] + 1, row[j] + 1, rows[i][j] + (letter == other ? 0 : 1))
        if i > 0, j > 0, letter == right[j - 1], left[i - 1] == other {
          best = min(best, rows[i - 1][j - 1] + 1)
        }
        row.append(best)
      }
      rows.append(row)
    }
    return rows[left.count][right.count]
  }
}
