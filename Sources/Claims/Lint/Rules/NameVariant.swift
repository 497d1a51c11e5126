import Prose

/// One name spelled two ways.
enum NameVariant: LintRule {
  static let code = "name-variant"
  static let severity = FlagSeverity.major
  static let examples: [LintExample] = [
    .fires("Marta Oltean opened the fair. Later Marta Oltaen left by train."),
    .fires("Judge Lukas Brandner spoke first. The court thanked Lucas Brandner."),
    .fires(
      "The mayor, Petra Kováč, resigned. Petra Kovac will move to Tarn.", headline: "Mayor resigns"),
    .quiet("Marta Oltean and her brother Pavel Oltean opened the fair."),
    .quiet("Daniel Reuss met Daniela Reuss at the station."),
    .quiet("Nora Johnson beat Peter Johnston in the final. Johnston left early."),
    .quiet("Marta Oltean opened the fair. Oltean left by train."),
    .quiet("TARN — The fair opened on Monday. Thousands came to Tarn."),
    .quiet("A Tarn Post-Karvel News poll was out. The Tarn Post/Karvel News poll asked 900."),
  ]

  static func findings(in article: LintedArticle) -> [Finding] {
    pairs(of: spellings(in: article)).map { first, second in
      finding(
        [first.range, second.range],
        "“\(first.key)” and “\(second.key)” look like one name spelled two ways",
        remedy: "find out which spelling is right and correct the other")
    }
  }

  private struct Spelling {
    var key: String
    var words: [String]
    var kind: Mention.Kind
    var range: TextRange
  }

  /// Every spelling once, where it first stands.
  private static func spellings(in article: LintedArticle) -> [Spelling] {
    var known: Set<String> = []
    let names = article.reading.mentions.filter { $0.form == .name }.map { ($0.range, $0.kind) }
    return (names + unseenNames(in: article)).sorted { $0.0 < $1.0 }.compactMap { range, kind in
      let words = article.spacedWords(in: range)
      let key = words.joined(separator: " ")
      // Of what kind a name is, the reader tells less surely than that it is one.
      guard known.insert(words.count > 1 ? key : kind.rawValue + key).inserted else { return nil }
      return Spelling(key: key, words: words, kind: kind, range: range)
    }
  }

  /// Two or three proper nouns side by side that the reader took for no name.
  private static func unseenNames(in article: LintedArticle) -> [(TextRange, Mention.Kind)] {
    let tokens = article.reading.tokens
    var found: [(TextRange, Mention.Kind)] = []
    var mentions = article.reading.mentions[...]
    var seen = 0
    var start = 0
    while start < tokens.count {
      var end = start
      while end < tokens.count, tokens[end].tag == .nnp { end += 1 }
      if (2...3).contains(end - start) {
        let range = tokens[start].range.union(tokens[end - 1].range)
        // How far the mentions reach that begin before the range's end; they stand in text order.
        while let mention = mentions.first, mention.range.start < range.end {
          seen = max(seen, mention.range.end)
          mentions.removeFirst()
        }
        if seen <= range.start { found.append((range, .other)) }
      }
      start = max(end, start + 1)
    }
    return found
  }

  private static func pairs(of spellings: [Spelling]) -> [(Spelling, Spelling)] {
    let fullNames = Set(spellings.filter { $0.words.count > 1 }.flatMap(\.words))
    var alike: [String: [Int]] = [:]
    return spellings.indices.flatMap { index -> [(Spelling, Spelling)] in
      let keys = Set(keys(of: spellings[index]))
      let earlier = Set(keys.flatMap { alike[$0] ?? [] }).sorted()
      for key in keys { alike[key, default: []].append(index) }
      return earlier.filter { areVariants(spellings[$0], spellings[index], fullNames) }
        .map { (spellings[$0], spellings[index]) }
    }
  }

  /// What variants share: all words of a full name but one, the first letter of a single word.
  private static func keys(of spelling: Spelling) -> [String] {
    guard spelling.words.count > 1 else {
      return [
        "\(spelling.kind.rawValue) \(plainLetters(String(spelling.words.first?.prefix(1) ?? "")))"
      ]
    }
    return spelling.words.indices.map { omitted in
      var words = spelling.words
      words[omitted] = "*"
      return words.joined(separator: " ")
    }
  }

  /// Names of as many words, of which all but one agree and that one differs by a slip of the pen; single
  /// words also need to be rare in the article's other names, or they are two people.
  private static func areVariants(
    _ left: Spelling, _ right: Spelling, _ fullNames: Set<String>
  ) -> Bool {
    guard left.words.count == right.words.count,
      left.words.count > 1 || left.kind == right.kind
    else { return false }
    let differing = zip(left.words, right.words).filter { $0 != $1 }
    guard differing.count == 1, let (one, other) = differing.first else { return false }
    guard isSlip(one, other) else { return false }
    if left.words.count > 1 { return true }
    return !fullNames.contains(one) || !fullNames.contains(other)
  }

  /// Same letters but for diacritics, or one letter in five (at most two) added, dropped, replaced or
  /// swapped; a final vowel more or less is another person (*Daniel*, *Daniela*).
  private static func isSlip(_ one: String, _ other: String) -> Bool {
    let (a, b) = (plainLetters(one), plainLetters(other))
    guard letters(of: one) != letters(of: other) else { return false }
    if a == b { return true }
    let shorter = min(a.count, b.count)
    guard shorter >= 5, !isGenderedPair(a, b), !isNumbered(a), !isNumbered(b) else { return false }
    let limit = min(2, shorter / 5)
    guard spellingDistance(a, b, limit: limit) <= limit else { return false }
    return a.count != b.count || a.last == b.last || a.dropLast() != b.dropLast()
  }

  /// The letters alone, in lower case: capitals and hyphens make no other name.
  private static func letters(of word: String) -> String { word.lowercased().filter(\.isLetter) }

  private static func isGenderedPair(_ a: String, _ b: String) -> Bool {
    let (short, long) = a.count < b.count ? (a, b) : (b, a)
    return long.count == short.count + 1 && long.hasPrefix(short)
  }

  private static func isNumbered(_ word: String) -> Bool { word.contains { $0.isNumber } }
}
