/// Reads labels off the scores, left to right: a later word needs a word of the same name before it.
enum NameDecoder {
  /// One label for each row of scores.
  static func labels(_ scores: [Float], rows: Range<Int>, columns: Int) -> [Int] {
    var labels: [Int] = []
    var previous = NameLabel.outside
    for row in rows {
      var best = NameLabel.outside
      for label in 1..<NameLabel.count where allows(label, after: previous) {
        if scores[row * columns + label] > scores[row * columns + best] { best = label }
      }
      labels.append(best)
      previous = best
    }
    return labels
  }

  private static func allows(_ label: Int, after previous: Int) -> Bool {
    NameLabel.isFirst(label)
      || (previous != NameLabel.outside && NameLabel.kind(previous) == NameLabel.kind(label))
  }
}
