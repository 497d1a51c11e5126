import Prose

/// A name in a caption that the body never mentions.
enum CaptionBody: LintRule {
  static let code = "caption-body"
  static let severity = FlagSeverity.minor
  static let examples: [LintExample] = [
    .fires("Marta Oltean opened the fair on Monday.", caption: "Pavel Reuss at the fair."),
    .quiet("Marta Oltean opened the fair on Monday.", caption: "Marta Oltean at the fair."),
    .quiet("Marta Oltean opened the fair on Monday.", caption: "Crowds at the fair."),
  ]

  static func findings(in article: LintedArticle) -> [Finding] {
    let captioned = article.names(.person).filter { article.part(at: $0.range) == .caption }
    guard !captioned.isEmpty else { return [] }
    let body = article.names(.person).filter { article.part(at: $0.range) != .caption }
    let known = Set(body.flatMap { plainWords($0, article) })
    return captioned.compactMap { mention in
      guard let surname = plainWords(mention, article).last, !known.contains(surname),
        let first = body.first
      else { return nil }
      return finding(
        [mention.range, first.range],
        "the caption names “\(article.text(mention.range))”, whom the body never mentions",
        remedy: "check who is in the picture, and that the caption belongs to this article")
    }
  }

  private static func plainWords(_ mention: Mention, _ article: LintedArticle) -> [String] {
    article.text(mention.range).split(whereSeparator: \.isWhitespace).map {
      plainLetters(String($0))
    }
  }
}
