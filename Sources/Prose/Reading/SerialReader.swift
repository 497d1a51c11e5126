/// Reads one text after another, each as if it were alone, and keeps what it worked out of their word
/// forms from one text to the next.
public struct SerialReader: Sendable {
  private let model: Model
  private var syntax: Syntax

  /// A reader with the model that is embedded in the program.
  public init() { self.init(Model.embedded) }

  package init(_ model: Model) {
    self.model = model
    syntax = Syntax(model)
  }

  /// Reads a whole text. Total: any valid text gives a reading.
  public mutating func read(
    _ text: ArticleText, in context: ReadingContext = ReadingContext()
  ) -> Reading {
    var reading = Reading(text: text, context: context)
    Segmentation.read(&reading, with: model.segmenter)
    syntax.read(&reading)
    LanguageCheck.read(&reading)
    Figures.read(&reading)
    Quotations.read(&reading)
    reading.mentions = linkedMentions(reading.mentions, in: reading)
    return reading
  }
}
