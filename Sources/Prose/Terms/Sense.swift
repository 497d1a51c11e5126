/// What a word can mean to the grammars of times and quantities; nothing for most words.
struct Sense: Sendable {
  var number: NumberWord?
  var time: TimeWord?
  /// The currency a sign stands for.
  var currency: String?

  /// Whether a time expression can start with the word.
  var startsTime = false
  /// Whether the word is about time or number in itself; a time expression holds at least one such.
  var anchorsTime = false
  /// Whether the word can stand in a time expression, but neither starts nor anchors one.
  var linksTime = false
  /// The same as `startsTime` of a quantity.
  var startsQuantity = false

  static let none = Sense()

  /// The sense of a word in lower case.
  static func of(_ word: String) -> Sense {
    lexicon.words.number(of: word).map { lexicon.senses[$0] } ?? .none
  }

  private static let lexicon: (words: WordIndex, senses: [Sense]) = {
    var lexicon = NumberWord.lexicon.mapValues { Sense(number: $0) }
    for (word, time) in TimeWord.lexicon { lexicon[word, default: .none].time = time }
    for word in lexicon.keys { lexicon[word]?.startsTime = true }
    for word in TimeGrammar.starters { lexicon[word, default: .none].startsTime = true }
    for word in lexicon.keys where !functionWords.contains(word) {
      let starts = lexicon[word]?.startsTime ?? false
      lexicon[word]?.anchorsTime = starts
    }
    for word in TimeGrammar.pointingWords { lexicon[word, default: .none].anchorsTime = true }
    for (sign, currency) in Currency.signs { lexicon[sign, default: .none].currency = currency }
    for word in quantityStarters { lexicon[word, default: .none].startsQuantity = true }
    for word in linkingWords { lexicon[word, default: .none].linksTime = true }
    return (WordIndex(Array(lexicon.keys)), Array(lexicon.values))
  }()

  /// Words that only lead up to the words of time behind them.
  private static let functionWords: Set<String> = [
    "'", "a", "after", "all", "an", "any", "around", "as", "at", "before", "between", "by", "few",
    "for", "from", "in", "just", "many", "no", "per", "right", "several", "since", "some", "that",
    "the", "these", "those", "through", "to", "until", "within", "‘", "’",
  ]

  /// Words of the grammars' constructions that are not in their lexicons.
  private static let linkingWords = [
    "about", "and", "back", "business", "c", "consecutive", "distant", "during", "ended", "ending",
    "final", "financial", "full", "her", "his", "its", "least", "less", "long", "matter", "more",
    "most", "my", "near", "nearly", "number", "of", "on", "only", "or", "other", "our", "over",
    "part", "plus", "single",
    "so", "straight", "such", "than", "their", "time", "trading", "very", "whole", "with",
    "working",
    "your",
  ]

  /// Words and signs before a number that belong to the quantity.
  private static let quantityStarters: [String] =
    [
      "a", "an", "minus", "negative", "-", "−", ".", "between", "dollar", "sen", "rs", "percent",
      "per",
    ]
    + Currency.dollarPrefixes.keys + Currency.codes + Currency.codes.map { "m" + $0 }
    + Currency.signs.keys
}
