/// What a full stop after an abbreviation says about the sentence, where lists can tell better than
/// what was learned.
struct AbbreviationRules {
  let characters: TextCharacters

  /// Whether a sentence ends between two words; nil where the rules do not know.
  func ends(after word: Range<Int>, before next: Range<Int>) -> Bool? {
    guard characters.scalars[word.upperBound - 1] == 0x2E, let stem = stem(of: word) else {
      return nil
    }
    let following = characters.classes[next.lowerBound]
    if Abbreviations.leading.contains(stem) { return false }
    if following == .digit && Abbreviations.beforeNumbers.contains(stem) { return false }
    guard following == .upper else { return nil }
    let startsSentence = Abbreviations.starters.contains(text(next))
    if isInitial(stem) { return startsSentence ? nil : false }
    return startsSentence && Abbreviations.either.contains(stem) ? true : nil
  }

  /// One letter; *I* is more often the pronoun.
  private func isInitial(_ stem: String) -> Bool { stem.utf8.count == 1 && stem != "i" }

  /// What stands before the full stop, also where the stop is a word of its own.
  private func stem(of word: Range<Int>) -> String? {
    let end = word.upperBound - 1
    var start = word.lowerBound
    while start > 0, end - start < Abbreviations.longest,
      characters.classes[start - 1].isLetter || characters.scalars[start - 1] == 0x2E
    {
      start -= 1
    }
    return start < end && end - start <= Abbreviations.longest ? text(start..<end) : nil
  }

  private func text(_ range: Range<Int>) -> String {
    String(String.UnicodeScalarView(characters.scalars[range].compactMap(Unicode.Scalar.init)))
      .lowercased()
  }
}
