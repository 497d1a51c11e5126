import Prose

/// One quotation worded two ways.
enum QuoteRepeat: LintRule {
  static let code = "quote-repeat"
  static let severity = FlagSeverity.major
  static let examples: [LintExample] = [
    .fires(
      "“We will never sell the harbour to strangers,” the mayor said. Asked again, the mayor "
        + "repeated: “We will not sell the harbour to strangers.”"),
    .quiet(
      "“We will never sell the harbour to strangers,” the mayor said. “We will never sell the "
        + "harbour to strangers.”"),
    .quiet(
      "“We will never sell the harbour to strangers,” the mayor said. “We will never … sell to "
        + "strangers,” she repeated."),
    .quiet("“We will sell the harbour,” the mayor said. “They want our schools,” she added."),
    .quiet("“The council told us, ‘We will never sell the harbour to strangers,’” the mayor said."),
    .quiet(
      "The mayor said the town would “never sell the harbour to”. “We will never sell the harbour "
        + "to strangers,” she said."),
    .quiet(
      "“The harbour has not failed the old town,” the mayor said. “The old town has failed.”"),
  ]

  /// Fewer words are a catchphrase, not a quotation that can be misquoted.
  private static let fewestWords = 5
  /// The share of words two wordings of one quotation have in common; below it they are two quotations.
  private static let closeness = 0.75

  static func findings(in article: LintedArticle) -> [Finding] {
    let quotes = article.reading.quotations.map { quotation in
      Quote(range: quotation.range, words: letters(in: quotation.content, article))
    }.filter { $0.words.count >= fewestWords && !isCut($0.range, article) }
    var numbers: [String: Int] = [:]
    var seen: [SIMD3<Int>: [Int]] = [:]
    return quotes.indices.flatMap { index in
      let triples = triples(of: quotes[index].words, &numbers)
      let earlier = Set(triples.flatMap { seen[$0] ?? [] }).sorted()
      for triple in triples { seen[triple, default: []].append(index) }
      return earlier.filter { isReworded(quotes[$0], quotes[index]) }.map {
        reworded(quotes[$0], quotes[index])
      }
    }
  }

  private struct Quote {
    var range: TextRange
    var words: [String]
  }

  private static func reworded(_ first: Quote, _ second: Quote) -> Finding {
    finding(
      [first.range, second.range], "the same quotation is worded two ways",
      remedy: "check the recording or transcript, and quote it once as it was said")
  }

  /// Every three words in a row: two wordings of one quotation share some.
  /// Words go by their numbers.
  private static func triples(
    of words: [String], _ numbers: inout [String: Int]
  ) -> Set<SIMD3<Int>> {
    let known = words.map { word in
      let number = numbers[word] ?? numbers.count
      numbers[word] = number
      return number
    }
    return Set(known.indices.dropLast(2).map { SIMD3(known[$0], known[$0 + 1], known[$0 + 2]) })
  }

  private static func letters(in range: TextRange, _ article: LintedArticle) -> [String] {
    article.words(in: range).filter(isSpoken)
  }

  /// A word with a letter or a digit; most begin with one.
  private static func isSpoken(_ word: String) -> Bool {
    if let first = word.utf8.first, (0x61...0x7A).contains(first) { return true }
    return word.contains { $0.isLetter || $0.isNumber }
  }

  /// Two quotations, neither within the other nor cut out of it, of nearly the same words in one order.
  private static func isReworded(_ left: Quote, _ right: Quote) -> Bool {
    guard !left.range.overlaps(right.range) else { return false }
    let (short, long) =
      left.words.count < right.words.count ? (left.words, right.words) : (right.words, left.words)
    guard !isRun(short, of: long) else { return false }
    let inOrder = longestCommonSubsequence(short, long).count { $0 != nil }
    return Double(inOrder) >= closeness * Double(long.count)
  }

  private static func isRun(_ short: [String], of long: [String]) -> Bool {
    (0...(long.count - short.count)).contains { start in
      long[start..<(start + short.count)].elementsEqual(short)
    }
  }

  private static func isCut(_ range: TextRange, _ article: LintedArticle) -> Bool {
    let bytes = article.reading.text.bytes[range.start..<range.end]
    return bytes.contains(UInt8(ascii: "[")) || holds("…", bytes) || holds("...", bytes)
  }

  /// Whether a sign of three bytes stands there.
  private static func holds(_ sign: String, _ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.indices.dropLast(2).contains { bytes[$0..<$0 + 3].elementsEqual(sign.utf8) }
  }
}
