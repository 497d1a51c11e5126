/// The content words of a claim, to compare wordings with: numbers verbatim, words without their commonest
/// endings, function words left out.
struct WordBag: Hashable, Sendable {
  private(set) var counts: [String: Int] = [:]

  init(_ text: String) {
    for word in WordBag.words(of: text.lowercased()) where !WordBag.dropped.contains(word) {
      counts[WordBag.stem(word), default: 0] += 1
    }
  }

  /// Twice the shared words over all words, 0 to 1.
  func similarity(to other: WordBag) -> Double {
    let shared = counts.reduce(0) { $0 + min($1.value, other.counts[$1.key] ?? 0) }
    let all = counts.values.reduce(0, +) + other.counts.values.reduce(0, +)
    return shared == 0 ? 0 : 2 * Double(shared) / Double(all)
  }

  /// Runs of letters, digits and low lines; a number keeps the commas and points inside it.
  static func words(of text: String) -> [String] {
    let characters = Array(text.unicodeScalars)
    var words: [String] = []
    var word = ""
    for (index, scalar) in characters.enumerated() {
      let next = index + 1 < characters.count ? characters[index + 1] : " "
      let isInside =
        scalar.isPartOfWord
        || (scalar == "." || scalar == ",") && isDigit(word.unicodeScalars.first ?? " ")
          && isDigit(next)
      if isInside {
        word.unicodeScalars.append(scalar)
      } else if !word.isEmpty {
        words.append(word)
        word = ""
      }
    }
    return word.isEmpty ? words : words + [word]
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool {
    ("0"..."9").contains(scalar)
  }

  private static let endings: [(ending: String, instead: String)] = [
    ("ies", "y"), ("sses", "ss"), ("ied", "y"), ("ing", ""), ("ed", ""), ("es", "e"), ("s", ""),
  ]

  private static func stem(_ word: String) -> String {
    var stem = word
    for (ending, instead) in endings
    where word.hasSuffix(ending) && word.count - ending.count >= 3 && !word.hasSuffix("ss") {
      stem = word.dropLast(ending.count) + instead
      break
    }
    return stem.count > 3 && stem.hasSuffix("e") ? String(stem.dropLast()) : stem
  }

  /// Words that say nothing by themselves.
  private static let dropped = Set(
    """
    a an the be is are was were been being am have has had do does did will would to of in on at \
    for by with from as and or that which who whom whose this these those it its 's not_ there into \
    about after before
    """.split(separator: " ").map(String.init))
}
