/// Cuts chunks (stretches without white space) into words by rules.
struct RuleTokenizer {
  let characters: TextCharacters

  /// The words of a stretch of text, as character ranges in text order.
  func words(in range: Range<Int>) -> [Range<Int>] {
    var words: [Range<Int>] = []
    var start = range.lowerBound
    for position in range {
      if characters.classes[position].isSpace {
        if start < position { words.append(start..<position) }
        start = position + 1
      } else if position > start, isBoundary(position, wordStart: start, in: range) {
        words.append(start..<position)
        start = position
      }
    }
    if start < range.upperBound { words.append(start..<range.upperBound) }
    return words
  }

  /// Whether a word ends before this character, which is not the first of its chunk.
  private func isBoundary(_ position: Int, wordStart: Int, in range: Range<Int>) -> Bool {
    let classes = characters.classes
    let (before, here) = (classes[position - 1], classes[position])
    let next = position + 1 < range.upperBound ? classes[position + 1] : .space
    if isAddress(wordStart, in: range) { return false }
    if before.isWord && here.isWord { return isNegation(position, in: range) }
    if here == .joiner || before == .joiner { return false }
    if here == .apostrophe && before.isWord && next.isLetter {
      return !isNegation(position - 1, in: range) && isClitic(position, in: range)
    }
    if before == .apostrophe && here.isLetter {
      return position - 1 == wordStart && !isClitic(wordStart, in: range)
    }
    if before == .digit && next == .digit && (here == .stop || here == .comma) { return false }
    if before == .stop || before == .comma, here == .digit, position - 1 > wordStart,
      classes[position - 2] == .digit
    {
      return false
    }
    if here == .stop && before.isLetter && isAbbreviation(wordStart..<position, in: range) {
      return false
    }
    if before == .stop && here.isLetter && position - 2 >= wordStart { return false }
    return characters.scalars[position - 1] != characters.scalars[position]
  }

  private func isAddress(_ start: Int, in range: Range<Int>) -> Bool {
    let end = min(start + 8, range.upperBound)
    let head = String(String.UnicodeScalarView(characters.scalars[start..<end].compactMap(Unicode.Scalar.init)))
    return head.hasPrefix("http://") || head.hasPrefix("https://") || head.hasPrefix("www.")
  }

  /// Whether *n't* starts here.
  private func isNegation(_ position: Int, in range: Range<Int>) -> Bool {
    position + 2 < range.upperBound && characters.scalars[position] | 0x20 == 0x6E
      && characters.classes[position + 1] == .apostrophe
      && characters.scalars[position + 2] | 0x20 == 0x74
  }

  private func isClitic(_ position: Int, in range: Range<Int>) -> Bool {
    var end = position + 1
    while end < range.upperBound, characters.classes[end].isLetter { end += 1 }
    return ["s", "d", "m", "ll", "re", "ve"].contains(folded(position + 1..<end))
  }

  private func isAbbreviation(_ word: Range<Int>, in range: Range<Int>) -> Bool {
    let text = folded(word)
    if word.count == 1 || text.contains(".") { return true }
    return Abbreviations.leading.contains(text) || Abbreviations.either.contains(text)
      || Abbreviations.beforeNumbers.contains(text)
  }

  private func folded(_ word: Range<Int>) -> String {
    String(String.UnicodeScalarView(characters.scalars[word].compactMap(Unicode.Scalar.init)))
      .lowercased()
  }
}
