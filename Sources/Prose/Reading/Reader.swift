/// Reads English text: sentences, words, trees, names, times, quantities and quotations.
public struct Reader: Sendable {
  private let model: Model

  /// A reader with the model that is embedded in the program.
  public init() { self.init(Model.embedded) }

  package init(_ model: Model) { self.model = model }

  /// Reads a whole text. Total: any valid text gives a reading.
  public func read(_ text: ArticleText, in context: ReadingContext = ReadingContext()) -> Reading {
    var reader = SerialReader(model)
    return reader.read(text, in: context)
  }
}
