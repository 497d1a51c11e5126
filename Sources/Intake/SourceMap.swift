public import Prose

/// Where the characters of a visible text stand in the file they came from.
public struct SourceMap: Hashable, Sendable {
  /// A stretch of the text and the bytes of the file it came from. Where both are equally long the text
  /// was copied; else the bytes stand for it (`&amp;` for `&`).
  public struct Run: Hashable, Sendable {
    public var text: TextRange
    public var source: Range<Int>

    public init(text: TextRange, source: Range<Int>) {
      self.text = text
      self.source = source
    }

    /// Whether each byte of the text is the byte of the file at the same distance.
    public var isCopy: Bool { text.count == source.count }
  }

  /// In text order. Text between runs was made (the line breaks between blocks).
  public let runs: [Run]

  public init(runs: [Run]) { self.runs = runs }

  /// The byte offset in the file of the character at an offset of the text; for made text, the place
  /// where the next copied character stands.
  public func sourceOffset(of offset: Int) -> Int {
    let index = firstRun(endingAfter: offset)
    guard index < runs.count else { return runs.last?.source.upperBound ?? 0 }
    let run = runs[index]
    guard run.isCopy else { return run.source.lowerBound }
    return run.source.lowerBound + max(0, offset - run.text.start)
  }

  private func firstRun(endingAfter offset: Int) -> Int {
    var (low, high) = (0, runs.count)
    while low < high {
      let middle = (low + high) / 2
      if runs[middle].text.end <= offset { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
