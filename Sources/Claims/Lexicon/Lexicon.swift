/// Words and their classes, by lemma. General knowledge of English, written for this program.
enum Lexicon {
  static let verbs = table(reportingVerbs + otherVerbs)
  static let nouns = table(reportingNouns + otherNouns)
  static let others = table(otherWords)

  /// A verb's classes; a lemma guessed with an *e* too many or too few (*blaste*, *rul*) is found too.
  static func verb(_ lemma: String) -> WordClass {
    if let known = verbs[lemma] { return known }
    return (lemma.hasSuffix("e") ? verbs[String(lemma.dropLast())] : verbs[lemma + "e"]) ?? []
  }

  /// One line of a word list: these words have these classes.
  struct Entry: Sendable {
    let classes: WordClass
    let words: String

    init(_ classes: WordClass, _ words: String) {
      self.classes = classes
      self.words = words
    }
  }

  /// A word in several entries has all their classes.
  static func table(_ entries: [Entry]) -> WordClasses {
    var table: [String: WordClass] = [:]
    for entry in entries {
      for word in entry.words.utf8.split(whereSeparator: { $0 <= 0x20 }) {
        table[String(Substring(word)), default: []].formUnion(entry.classes)
      }
    }
    return WordClasses(table)
  }
}
