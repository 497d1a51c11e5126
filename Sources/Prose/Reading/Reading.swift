/// All that the reader sees in one text. Every range is a view on `text`.
public struct Reading: Sendable {
  public var text: ArticleText
  public var context: ReadingContext
  /// BCP 47; the reader's language.
  public var language: String
  /// What read it: the model's hash, or the name of the rules.
  public var model: String
  /// Paragraphs without the white space around them, in text order.
  public var paragraphs: [TextRange]
  /// In text order; their ranges do not overlap, and hold every character that is not white space.
  public var sentences: [Sentence]
  /// In text order; a sentence's tokens hold every character of it that is not white space.
  public var tokens: [Token]
  public var mentions: [Mention]
  public var times: [TimeExpression]
  public var quantities: [Quantity]
  public var quotations: [Quotation]
  public var faults: [ReadingFault]

  public init(
    text: ArticleText, context: ReadingContext = ReadingContext(), language: String = "en",
    model: String = "none", paragraphs: [TextRange] = [], sentences: [Sentence] = [],
    tokens: [Token] = [], mentions: [Mention] = [], times: [TimeExpression] = [],
    quantities: [Quantity] = [], quotations: [Quotation] = [], faults: [ReadingFault] = []
  ) {
    self.text = text
    self.context = context
    self.language = language
    self.model = model
    self.paragraphs = paragraphs
    self.sentences = sentences
    self.tokens = tokens
    self.mentions = mentions
    self.times = times
    self.quantities = quantities
    self.quotations = quotations
    self.faults = faults
  }
}
