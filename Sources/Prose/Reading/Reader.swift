/// Reads English text: sentences, words, trees, names, times, quantities and quotations.
public struct Reader: Sendable {
  public init() {}

  /// Reads a whole text. Total: any valid text gives a reading.
  public func read(_ text: ArticleText, in context: ReadingContext = ReadingContext()) -> Reading {
    var reading = Reading(text: text, context: context)
    segment(&reading)
    return reading
  }

  private func segment(_ reading: inout Reading) {
    let segmentation = Segmentation(of: reading.text, in: reading.context)
    reading.paragraphs = segmentation.paragraphs
    reading.sentences = segmentation.sentences
    reading.tokens = PlaceholderTags.tokens(of: segmentation, in: reading.text)
  }
}
