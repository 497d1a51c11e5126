/// Finds a text's paragraphs by its line breaks; none runs over a block's end.
package struct Paragraphs {
  private let characters: TextCharacters
  /// Whether single line breaks only wrap long lines.
  private let isWrapped: Bool

  package init(_ characters: TextCharacters) {
    self.characters = characters
    isWrapped = LineWrapping.wraps(characters)
  }

  /// The paragraphs of each block, of the whole text where it is not known to have blocks: character ranges
  /// without white space around them, in text order.
  func blocks(in context: ReadingContext) -> [[Range<Int>]] {
    guard let blocks = context.blocks else { return [paragraphs(in: 0..<characters.count)] }
    return blocks.map { block in
      paragraphs(
        in: characters.index(atOffset: block.start)..<characters.index(atOffset: block.end))
    }
  }

  private func paragraphs(in whole: Range<Int>) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var start = whole.lowerBound
    var position = start
    while position < whole.upperBound {
      guard characters.classes[position].isSpace else {
        position += 1
        continue
      }
      let gap = whiteSpace(from: position, before: whole.upperBound)
      if isBreak(gap) {
        if let paragraph = trimmed(start..<gap.lowerBound) { found.append(paragraph) }
        start = gap.upperBound
      }
      position = gap.upperBound
    }
    if let last = trimmed(start..<whole.upperBound) { found.append(last) }
    return found
  }

  private func whiteSpace(from start: Int, before end: Int) -> Range<Int> {
    var position = start
    while position < end, characters.classes[position].isSpace { position += 1 }
    return start..<position
  }

  private func isBreak(_ gap: Range<Int>) -> Bool {
    let lineFeeds = gap.count { isLineEnd($0, in: gap) }
    return lineFeeds > (isWrapped ? 1 : 0)
  }

  /// Whether a line ends at this character; CR LF counts once.
  private func isLineEnd(_ position: Int, in gap: Range<Int>) -> Bool {
    guard characters.classes[position] == .lineBreak else { return false }
    let isCarriageReturn = characters.scalars[position] == 0x0D
    return !isCarriageReturn || position + 1 == gap.upperBound
      || characters.scalars[position + 1] != 0x0A
  }

  private func trimmed(_ range: Range<Int>) -> Range<Int>? {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, characters.classes[start].isSpace { start += 1 }
    while start < end, characters.classes[end - 1].isSpace { end -= 1 }
    return start < end ? start..<end : nil
  }
}
