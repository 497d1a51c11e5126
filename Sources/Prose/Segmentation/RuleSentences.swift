/// Finds where sentences end, by rules.
struct RuleSentences {
  let characters: TextCharacters

  /// The sentences of one paragraph, as ranges of its words.
  func sentences(of words: [Range<Int>]) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var start = 0
    for index in words.indices.dropLast() where index >= start && ends(after: index, words) {
      found.append(start..<index + 1)
      start = index + 1
    }
    if start < words.count { found.append(start..<words.count) }
    return found
  }

  private func ends(after index: Int, _ words: [Range<Int>]) -> Bool {
    let next = words[index + 1]
    let gap = characters.classes[words[index].upperBound..<next.lowerBound]
    guard !gap.isEmpty, let stop = endMark(atOrBefore: index, words) else { return false }
    let starts = characters.classes[next.lowerBound]
    if starts == .lower || starts == .comma || starts == .close { return false }
    guard stop == index else { return true }
    return !isAbbreviation(words[index], before: next)
  }

  /// The word that carries the end mark, with closing quotes and brackets after it passed over.
  private func endMark(atOrBefore index: Int, _ words: [Range<Int>]) -> Int? {
    var position = index
    while position > 0, words[position].count == 1,
      words[position - 1].upperBound == words[position].lowerBound,
      [.close, .quote, .apostrophe].contains(characters.classes[words[position].lowerBound])
    {
      position -= 1
    }
    return characters.classes[words[position].upperBound - 1] == .stop ? position : nil
  }

  private func isAbbreviation(_ word: Range<Int>, before next: Range<Int>) -> Bool {
    guard word.count > 1, characters.scalars[word.upperBound - 1] == 0x2E else { return false }
    let stem = characters.scalars[word.lowerBound..<word.upperBound - 1]
    let text = folded(stem)
    if text.unicodeScalars.count == 1 { return text != "i" }
    if characters.classes[next.lowerBound] == .digit && Abbreviations.beforeNumbers.contains(text) { return true }
    if Abbreviations.either.contains(text) {
      return !Abbreviations.starters.contains(folded(characters.scalars[next]))
    }
    return Abbreviations.leading.contains(text)
  }

  private func folded(_ scalars: ArraySlice<UInt32>) -> String {
    String(String.UnicodeScalarView(scalars.compactMap(Unicode.Scalar.init))).lowercased()
  }
}
