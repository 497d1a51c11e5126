/// Reads English text: sentences, words, trees, names, times, quantities and quotations.
public struct Reader: Sendable {
  public init() {}

  /// Reads a whole text. Total: any valid text gives a reading.
  public func read(_ text: ArticleText, in context: ReadingContext = ReadingContext()) -> Reading {
    Reading(text: text, context: context)
  }
}
