/// What a word is to a name: outside, its first word, or a later one.
package enum NameLabel {
  package static let outside = 0
  package static let kinds = Mention.Kind.allCases
  package static let count = 1 + 2 * kinds.count

  package static func first(_ kind: Int) -> Int { 1 + 2 * kind }
  package static func later(_ kind: Int) -> Int { 2 + 2 * kind }
  package static func isFirst(_ label: Int) -> Bool { label % 2 == 1 }
  package static func kind(_ label: Int) -> Int { (label - 1) / 2 }

  /// The names in a row of labels: their words and kinds. A later word without a first starts none.
  package static func names(in labels: [Int]) -> [(words: Range<Int>, kind: Int)] {
    var names: [(words: Range<Int>, kind: Int)] = []
    for (index, label) in labels.enumerated() where label != outside {
      if let last = names.last, !isFirst(label), last.words.upperBound == index,
        last.kind == kind(label)
      {
        names[names.count - 1].words = last.words.lowerBound..<index + 1
      } else if isFirst(label) {
        names.append((index..<index + 1, kind(label)))
      }
    }
    return names
  }
}
