import Prose

/// One amount given with two magnitudes: 3 million here, 3 billion there.
enum Magnitude: LintRule {
  static let code = "magnitude"
  static let severity = FlagSeverity.major
  static let examples: [LintExample] = [
    .fires(
      "The ministry will spend $3.4 million on the port. The $3.4 billion port plan drew protests."),
    .quiet("The ministry will spend $3.4 million on the port and $2 billion on the railway."),
    .quiet("The port cost $3 million. A rail link between the cities was priced at $3 billion."),
    .quiet("The port cost $3 million. The port had been priced at $3 million."),
    .quiet("The port lost millions of tons. Thousands of tons rotted in the port."),
  ]

  static func findings(in article: LintedArticle) -> [Finding] {
    let amounts = article.reading.quantities.filter {
      ($0.kind == .money || $0.kind == .quantity) && $0.value.number >= 1000
        && article.text($0.range).contains(where: \.isNumber)
    }
    let alike = Dictionary(grouping: amounts) { mantissa($0.value.number) }
    return alike.values.flatMap { amounts in
      amounts.indices.flatMap { first in
        amounts[(first + 1)...].compactMap { mismatch(amounts[first], $0, article) }
      }
    }
  }

  /// The number with its thousands divided out, as whole millionths: 3,400 and 3.4 billion have one.
  private static func mantissa(_ number: Double) -> Int {
    var rest = number
    while rest >= 1000 { rest /= 1000 }
    return Int((rest * 1_000_000).rounded())
  }

  private static func mismatch(
    _ left: Quantity, _ right: Quantity, _ article: LintedArticle
  ) -> Finding? {
    guard left.kind == right.kind, left.value.currency == right.value.currency,
      isThousandfold(left.value.number, right.value.number),
      sharesSubject(left.range, right.range, article)
    else { return nil }
    return finding(
      [left.range, right.range],
      "“\(article.text(left.range))” and “\(article.text(right.range))” differ a thousandfold",
      remedy: "check which magnitude is right, if both are the same amount")
  }

  private static func isThousandfold(_ left: Double, _ right: Double) -> Bool {
    let ratio = max(left, right) / min(left, right)
    return abs(ratio - 1000) < 1e-6 || abs(ratio - 1_000_000) < 1e-3
  }

  /// Both stand in sentences that name the same thing: a common or proper noun within five words of each.
  private static func sharesSubject(
    _ left: TextRange, _ right: TextRange, _ article: LintedArticle
  ) -> Bool {
    !nouns(around: left, article).isDisjoint(with: nouns(around: right, article))
  }

  private static func nouns(around range: TextRange, _ article: LintedArticle) -> Set<String> {
    let tokens = article.tokens(in: range)
    let all = article.reading.tokens
    let window = max(0, tokens.lowerBound - 5)..<min(all.count, tokens.upperBound + 5)
    let unit = Set(article.words(in: range))
    let nouns = window.filter { index in
      (all[index].partOfSpeech == .noun || all[index].partOfSpeech == .propn)
        && !range.overlaps(all[index].range)
    }
    return Set(nouns.map { all[$0].lemma.lowercased() }).subtracting(unit)
  }
}
