import Prose

/// Where each word of one draft stands in the next.
struct TokenMap {
  let old: Draft
  let new: Draft
  let matches: [UnitMatch]
  /// Every word of the new draft.
  let words: Set<String>
  /// For each old token its new one; nil where the draft lost it.
  private let partners: [Int?]

  init(from old: Draft, to new: Draft) {
    self.old = old
    self.new = new
    matches = UnitAlignment(from: old, to: new).matches
    words = Set(new.tokens.map(\.key))
    var partners = Array<Int?>(repeating: nil, count: old.tokens.count)
    for (unit, match) in zip(old.units, matches) {
      guard let place = match.unit.map({ new.units[$0] }) else { continue }
      let pairs =
        match.isSame ? unit.key.indices.map { $0 } : longestCommonSubsequence(unit.key, place.key)
      for (offset, partner) in pairs.enumerated() {
        if let partner {
          partners[unit.tokens.lowerBound + offset] = place.tokens.lowerBound + partner
        }
      }
    }
    self.partners = partners
  }

  /// Where the words of a range stand now, if all of them do and nothing was put between them.
  func range(_ range: TextRange) -> TextRange? {
    let tokens = old.tokens(meeting: range)
    guard let first = tokens.first, let last = tokens.last, let start = partners[first],
      let end = partners[last], end - start == last - first,
      tokens.allSatisfy({ partners[$0] == start + $0 - first }),
      let low = offset(range.start, of: first, in: start),
      let high = offset(range.end, of: last, in: end), low <= high
    else { return nil }
    return TextRange(low, high)
  }

  /// An offset inside a token is carried over only where both are written with the same bytes.
  private func offset(_ offset: Int, of token: Int, in partner: Int) -> Int? {
    let (left, right) = (old.tokens[token].range, new.tokens[partner].range)
    if offset <= left.start { return right.start }
    if offset >= left.end { return right.end }
    return old.text[left].utf8.elementsEqual(new.text[right].utf8)
      ? right.start + offset - left.start : nil
  }

  /// The stretch from the first to the last word of a range that still stands.
  func remains(of range: TextRange) -> TextRange? {
    let places = old.tokens(meeting: range).compactMap { partners[$0] }
    guard let first = places.min(), let last = places.max() else { return nil }
    return new.tokens[first].range.union(new.tokens[last].range)
  }

  /// The words that an edited sentence lost and gained.
  func changes(of unit: Int) -> [DraftToken] {
    guard let place = matches[unit].unit else { return [] }
    let kept = Set(old.units[unit].tokens.compactMap { partners[$0] })
    return old.units[unit].tokens.filter { partners[$0] == nil }.map { old.tokens[$0] }
      + new.units[place].tokens.filter { !kept.contains($0) }.map { new.tokens[$0] }
  }

  /// How often the words of a range come in their old sentences, and in the new ones.
  func occurrences(of range: TextRange) -> (old: Int, new: Int) {
    let words = old.tokens(meeting: range).map { old.tokens[$0].key }
    let units = old.units(meeting: range)
    let places = units.compactMap { matches[$0].unit }
    let before = units.flatMap { old.units[$0].key }
    let after = Set(places).sorted().flatMap { new.units[$0].key }
    return (count(of: words, in: before), count(of: words, in: after))
  }

  /// The places in the new draft that say the words of a range.
  func places(saying range: TextRange) -> [TextRange] {
    let words = old.tokens(meeting: range).map { old.tokens[$0].key }
    guard let first = words.first else { return [] }
    let keys = new.tokens.map(\.key)
    return keys.indices.filter { start in
      keys[start] == first && keys[start...].starts(with: words)
    }.map { start in
      new.tokens[start].range.union(new.tokens[start + words.count - 1].range)
    }
  }

  private func count(of words: [String], in text: [String]) -> Int {
    guard let first = words.first, words.count <= text.count else { return 0 }
    return (0...(text.count - words.count)).count { start in
      text[start] == first && text[start...].starts(with: words)
    }
  }
}
