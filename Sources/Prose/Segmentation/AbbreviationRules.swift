/// What a full stop after an abbreviation says about the sentence, where lists can tell better than
/// what was learned.
struct AbbreviationRules {
  let characters: TextCharacters

  /// Whether a sentence ends after a word; nil where the rules do not know.
  func ends(after index: Int, of words: [Range<Int>], sentenceStart: Int) -> Bool? {
    let (word, next) = (words[index], words[index + 1])
    let following = characters.classes[next.lowerBound]
    if following == .lower && goesOn(after: word) { return false }
    guard characters.scalars[word.upperBound - 1] == 0x2E, let stem = stem(of: word) else {
      return following == .digit && isNumberSign(word) ? false : nil
    }
    if Abbreviations.leading.contains(stem) { return false }
    if following == .digit && Abbreviations.beforeNumbers.contains(stem) { return false }
    if following == .lower && isAbbreviation(stem) { return false }
    guard following == .upper else { return nil }
    if Abbreviations.timesOfDay.contains(stem) {
      return ends(afterTime: index, of: words, sentenceStart: sentenceStart)
    }
    let startsSentence = Abbreviations.starters.contains(text(next))
    if stem.utf8.count == 1 { return ends(afterInitial: stem, index, of: words) }
    return startsSentence && Abbreviations.either.contains(stem) ? true : nil
  }

  private func isAbbreviation(_ stem: String) -> Bool {
    !Abbreviations.words.contains(stem)
      && (Abbreviations.either.contains(stem) || Abbreviations.units.contains(stem)
        || Abbreviations.beforeNumbers.contains(stem))
  }

  /// *(It was late.) and*: a bracket that closes after an end mark, before a small letter.
  private func goesOn(after word: Range<Int>) -> Bool {
    word.count == 1 && word.lowerBound > 0 && characters.scalars[word.lowerBound] == 0x29
      && characters.classes[word.lowerBound - 1] == .stop
  }

  /// *N°. 12*
  private func isNumberSign(_ word: Range<Int>) -> Bool {
    let end = word.upperBound - 1
    guard characters.scalars[end] == 0x2E, end > 0 else { return false }
    return characters.scalars[end - 1] == 0xB0 || characters.scalars[end - 1] == 0xBA
  }

  /// A time of day ends a sentence before a capital, but not before a zone or a day, nor where it
  /// stands before what it times: *The 5 p.m. Council meeting*, *At 5 p.m. Mr. Renk left*.
  private func ends(afterTime index: Int, of words: [Range<Int>], sentenceStart: Int) -> Bool? {
    let next = words[index + 1]
    if Abbreviations.afterTimes.contains(text(next)) { return false }
    let letters = next.filter { characters.classes[$0].isLetter }
    if letters.count > 1, letters.allSatisfy({ characters.classes[$0] == .upper }) { return false }
    if index - 2 >= sentenceStart {
      let first = text(words[sentenceStart])
      if index - sentenceStart <= 3 && Abbreviations.beforeTimes.contains(first) { return false }
      if Abbreviations.determiners.contains(text(words[index - 2])) { return false }
    }
    return true
  }

  /// An initial goes before a name; *I* is more often the pronoun, unless it stands after a name.
  private func ends(afterInitial stem: String, _ index: Int, of words: [Range<Int>]) -> Bool? {
    let next = text(words[index + 1])
    if Abbreviations.sureStarters.contains(next) { return true }
    if Abbreviations.starters.contains(next) { return nil }
    guard stem == "i" else { return false }
    let isAfterName = index > 0 && characters.classes[words[index - 1].lowerBound] == .upper
    return isAfterName ? false : nil
  }

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
