import Prose

/// A person whose title changes rank within the article.
enum TitleDrift: LintRule {
  static let code = "title-drift"
  static let severity = FlagSeverity.major
  static let examples: [LintExample] = [
    .fires("Deputy Minister Ada Renk opened the bridge. Minister Ada Renk then left."),
    .fires("Acting Governor Joan Pell spoke first. Governor Pell thanked the crew."),
    .quiet("Deputy Minister Ada Renk opened the bridge. Deputy Minister Renk then left."),
    .quiet(
      "Deputy Minister Ada Renk was promoted in May. Minister Ada Renk opened the bridge in June."),
  ]

  /// Words that tell of a change of office.
  static let promotionLemmas: Set<String> = [
    "appoint", "become", "demote", "elect", "elevate", "name", "promote", "replace", "succeed",
  ]

  static func findings(in article: LintedArticle) -> [Finding] {
    if tellsOfPromotion(article) { return [] }
    let people = Dictionary(grouping: titled(article), by: \.person)
    return people.sorted { $0.key < $1.key }.compactMap { person, uses in drift(person, uses) }
  }

  private struct TitleUse {
    /// The last word of the name, under which the same person is found again.
    var person: String
    var rank: Set<String>
    var office: String
    var words: String
    var range: TextRange
  }

  private static func titled(_ article: LintedArticle) -> [TitleUse] {
    article.names(.person).flatMap { mention in
      mention.titles.compactMap { range in
        let name = article.text(mention.range).split(separator: " ").last.map(String.init) ?? ""
        let words = article.words(in: range).filter { $0 != "-" && $0 != "the" && $0 != "a" }
        guard let office = words.last, !name.isEmpty else { return nil }
        return TitleUse(
          person: name, rank: RoleLexicon.ranks.intersection(words), office: office,
          words: article.text(range), range: range.union(mention.range))
      }
    }
  }

  private static func drift(_ person: String, _ uses: [TitleUse]) -> Finding? {
    guard let first = uses.first,
      let other = uses.first(where: { $0.office == first.office && $0.rank != first.rank })
    else { return nil }
    return finding(
      [first.range, other.range],
      "\(person) is “\(first.words)” in one place and “\(other.words)” in another",
      remedy: "check the title the person held at the time and use it throughout")
  }

  private static func tellsOfPromotion(_ article: LintedArticle) -> Bool {
    article.reading.tokens.contains {
      $0.partOfSpeech == .verb && promotionLemmas.contains($0.lemma)
    }
  }
}
