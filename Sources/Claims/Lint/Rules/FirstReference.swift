import Prose

/// A person's surname used alone, with no full name anywhere before it.
enum FirstReference: LintRule {
  static let code = "first-ref"
  static let severity = FlagSeverity.minor
  static let examples: [LintExample] = [
    .fires("The tribunal met on Monday. Brandner spoke for two hours to the press."),
    .quiet("Lukas Brandner joined the tribunal. Brandner spoke for two hours to the press."),
    .quiet("NATO sent two ships to the port."),
  ]

  static func findings(in article: LintedArticle) -> [Finding] {
    var known: Set<String> = []
    var reported: Set<String> = []
    var found: [Finding] = []
    for mention in article.names(.person) where article.part(at: mention.range) != .headline {
      let words = article.text(mention.range).split(whereSeparator: \.isWhitespace).map(String.init)
      if words.count > 1 {
        known.formUnion(words)
      } else if let word = words.first, !known.contains(word), isNameLike(word),
        reported.insert(word).inserted
      {
        found.append(missing(word, at: mention.range))
      }
    }
    return found
  }

  private static func missing(_ name: String, at range: TextRange) -> Finding {
    finding(
      [range], "“\(name)” is used before the person's full name",
      remedy: "give the full name and who the person is at first mention")
  }

  /// Not an acronym, and longer than an initial.
  private static func isNameLike(_ word: String) -> Bool {
    word.count > 2 && word.dropFirst().contains { $0.isLowercase }
  }
}
