/// Reads English text: sentences, words, trees, names, times, quantities and quotations.
public struct Reader: Sendable {
  private let stages: [@Sendable (inout Reading) -> Void]

  /// A reader with the model that is embedded in the program.
  public init() { self.init(Model.embedded) }

  package init(_ model: Model) {
    stages = [
      { Segmentation.read(&$0, with: model.segmenter) },
      { Syntax.read(&$0, with: model) },
      { LanguageCheck.read(&$0) },
      { Figures.read(&$0) },
      { Quotations.read(&$0) },
      { $0.mentions = linkedMentions($0.mentions, in: $0) },
    ]
  }

  /// Reads a whole text. Total: any valid text gives a reading.
  public func read(_ text: ArticleText, in context: ReadingContext = ReadingContext()) -> Reading {
    stages.reduce(into: Reading(text: text, context: context)) { $1(&$0) }
  }
}
