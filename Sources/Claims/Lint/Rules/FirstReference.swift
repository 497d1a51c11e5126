import Prose

/// A person's surname used alone, with no full name anywhere before it.
enum FirstReference: LintRule {
  static let code = "first-ref"
  static let severity = FlagSeverity.minor
  static let examples: [LintExample] = [
    .fires("The tribunal met on Monday. Brandner spoke for two hours to the press."),
    .quiet("Lukas Brandner joined the tribunal. Brandner spoke for two hours to the press."),
    .fires("Brandner’s car stood in the yard. Lukas Brandner had left it there."),
    .fires("Nobody asked Keller about it. The prosecutor ignored Keller too."),
    .quiet("A poll by Brandner found little support for the tribunal."),
    .quiet("The prize went to Laura Brandner this year. Brandner thanked her teachers."),
    .quiet("NATO sent two ships to the port."),
    .quiet("President Brandner spoke for two hours. Mr. Reuss did not."),
    .quiet("The Rohane left their villages in May. The Rohane number about a million."),
    .quiet(
      "The fair drew Rohane, a people of the coast. Rohane singers opened it, and Rohane won."),
    .quiet("Karvelians voted on Sunday. The Liberals lost the Tarn seat."),
  ]

  static func findings(in article: LintedArticle) -> [Finding] {
    var known: Set<String> = []
    var reported: Set<String> = []
    var found: [Finding] = []
    let names = article.names(.person).map { words(of: $0, article) }
    let fullNames = Set(names.filter { $0.count > 1 }.flatMap(\.self))
    let introduced = introducedNames(in: article)
    let bareNames = Dictionary(
      names.filter { $0.count == 1 }.map { ($0[0], 1) }, uniquingKeysWith: +)
    for mention in article.reading.mentions
    where mention.form == .name && article.part(at: mention.range) == .body {
      let words = words(of: mention, article)
      if words.count > 1 {
        known.formUnion(words)
      } else if let word = words.first, mention.kind == .person, !known.contains(word),
        isNameLike(word), !introduced.contains(word),
        !isTitled(mention), !isPlural(mention, article),
        fullNames.contains(word) || bareNames[word, default: 0] > 1 || acts(mention, article),
        !isNamed(word, before: mention.range, article), reported.insert(word).inserted
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

  private static func words(of mention: Mention, _ article: LintedArticle) -> [String] {
    article.spacedWords(in: mention.range)
  }

  /// Whether the surname stands behind another name earlier on, even if the reader saw no person there.
  private static func isNamed(
    _ surname: String, before range: TextRange, _ article: LintedArticle
  ) -> Bool {
    let tokens = article.reading.tokens
    let end = tokens.firstSorted { $0.range.start >= range.start }
    return tokens[..<end].indices.dropFirst().contains { index in
      tokens[index - 1].partOfSpeech == .propn && tokens[index].range.count == surname.utf8.count
        && article.text(tokens[index].range) == surname
    }
  }

  /// Names that somewhere stand with an article (*the Rohane*), or with what they are beside them
  /// (*Rohane, a people of the coast*): a people, a team or a part, or somebody told who is.
  private static func introducedNames(in article: LintedArticle) -> Set<String> {
    let tokens = article.reading.tokens
    var names: Set<String> = []
    for token in tokens {
      guard let head = token.head, tokens[head].partOfSpeech == .propn,
        token.relation == .det || token.relation == .appos
      else { continue }
      names.insert(article.text(tokens[head].range))
    }
    return names
  }

  /// Whether it is the subject of a verb: a name once in passing is as often no person's.
  private static func acts(_ mention: Mention, _ article: LintedArticle) -> Bool {
    article.tokens(in: mention.range).contains { index in
      let token = article.reading.tokens[index]
      guard token.relation == .nsubj, let head = token.head else { return false }
      return article.reading.tokens[head].partOfSpeech == .verb
    }
  }

  /// *President Brandner*: a title says who it is.
  private static func isTitled(_ mention: Mention) -> Bool { !mention.titles.isEmpty }

  /// *Liberals*, *Karvelians*: a group that the reader took for a person.
  private static func isPlural(_ mention: Mention, _ article: LintedArticle) -> Bool {
    article.tokens(in: mention.range).contains {
      article.reading.tokens[$0].tag == .nnps || article.word($0).hasSuffix("ans")
    }
  }

  /// Not an acronym, and longer than an initial.
  private static func isNameLike(_ word: String) -> Bool {
    word.count > 2 && word.dropFirst().contains { $0.isLowercase } && word.allSatisfy(isOfName)
      && !noPersons.contains(word)
  }

  private static func isOfName(_ character: Character) -> Bool {
    character.isLetter || character == "’" || character == "'"
  }

  /// What is often taken for a person's name.
  private static let noPersons: Set<String> = ["God", "Democrat", "Republican", "Speaker"]
}
