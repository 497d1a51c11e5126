/// Tells where a text does not look like English: common little words are missing.
enum LanguageCheck {
  /// Fewer words say nothing.
  private static let leastWords = 25
  /// As many of them without a capital: a list of names is in no language.
  private static let leastPlainWords = 15
  /// English prose has about 30 little words of this list among 100 without a capital; other languages that share some
  /// of them have below 8.
  private static let leastShare = 0.1

  /// By their lemmas.
  private static let littleWords = WordIndex([
    "the", "of", "and", "to", "that", "be", "for", "on", "with", "as", "by", "at", "from", "it",
    "he", "she", "his", "her", "its", "their", "my", "your", "our", "they", "this", "which", "have",
    "do", "not", "but", "an", "say", "who", "will", "would", "'s", "or", "we", "you", "I", "when",
    "there", "about", "after", "what", "if", "can", "more", "than",
  ])

  /// The stage that notes sentences in another language; short ones are judged with those before.
  static func read(_ reading: inout Reading) {
    var (words, plain, little) = (0, 0, 0)
    var start: Int?
    var foreign: [TextRange] = []
    var goesOn = false
    for sentence in reading.sentences {
      start = start ?? sentence.range.start
      for token in reading.tokens[sentence.tokens] {
        let counts = count(token.lemma)
        words += counts.words
        if isCapitalised(reading.text.bytes[token.range.start..<token.range.end]) { continue }
        plain += counts.words
        little += counts.little
      }
      guard words >= leastWords, plain >= leastPlainWords, let first = start else { continue }
      let isForeign = Double(little) < leastShare * Double(plain)
      if isForeign { note(TextRange(first, sentence.range.end), in: &foreign, goesOn: goesOn) }
      goesOn = isForeign
      (words, plain, little, start) = (0, 0, 0, nil)
    }
    reading.faults += foreign.map { ReadingFault(code: .otherLanguage, range: $0) }
  }

  /// Stretches that follow each other are one.
  private static func note(_ range: TextRange, in foreign: inout [TextRange], goesOn: Bool) {
    if goesOn, let last = foreign.last {
      foreign[foreign.count - 1] = last.union(range)
    } else {
      foreign.append(range)
    }
  }

  /// A capital and then a small letter: mostly a name, which tells nothing of the language.
  private static func isCapitalised(_ word: ArraySlice<UInt8>) -> Bool {
    guard let first = word.first, word.count > 1 else { return false }
    let second = word[word.startIndex + 1]
    return (0x41...0x5A).contains(first) && (0x61...0x7A).contains(second)
  }

  /// A word of letters counts once; one in a script without spaces by its characters.
  private static func count(_ lemma: String) -> (words: Int, little: Int) {
    guard let first = lemma.unicodeScalars.first else { return (0, 0) }
    let kind = CharacterClass.of(first.value)
    if kind == .otherLetter { return (max(1, lemma.unicodeScalars.count / 2), 0) }
    let isLittle = littleWords.contains(lemma)
    return (kind.isLetter || isLittle ? 1 : 0, isLittle ? 1 : 0)
  }
}
