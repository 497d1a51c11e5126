import Claims
import Prose

/// A visible text in blocks, before anyone has asked what each block is for.
struct Document {
  var text = MappedText()
  var blocks: [Block] = []
  var links: [ArticleLayout.Link] = []

  /// A paragraph, heading or other stretch that stands on its own.
  struct Block {
    enum Kind: Equatable {
      case heading(level: Int)
      case paragraph
      case quote
      case listItem
      /// The words that stand for a picture.
      case image
    }

    var kind: Kind
    var range: TextRange
    /// What is set in emphasis.
    var emphasis: [TextRange] = []
    /// Whether a picture stands right before it.
    var followsImage = false
  }

  /// Gives each line of the article's head a block of its own where title, byline and date line stand
  /// on neighbouring lines.
  mutating func splitHeadLines() {
    guard let first = blocks.first, first.kind == .paragraph else { return splitSecondBlock() }
    splitHead(at: 0)
  }

  private mutating func splitSecondBlock() {
    guard blocks.count > 1, blocks[1].kind == .paragraph else { return }
    splitHead(at: 1)
  }

  /// A head is at most this many lines: title, standfirst, byline, date line, and one to spare.
  private static let headLineLimit = 5

  private mutating func splitHead(at index: Int) {
    let lines = lineRanges(of: blocks[index].range)
    let head = lines.prefix(Document.headLineLimit)
    guard lines.count > 1,
      let last = head.lastIndex(where: { isHeadLine($0) })
    else { return }
    var parts = lines[...last].map { Block(kind: .paragraph, range: $0) }
    if last + 1 < lines.count {
      let rest = TextRange(lines[last + 1].start, blocks[index].range.end)
      parts.append(Block(kind: .paragraph, range: rest))
    }
    blocks.replaceSubrange(index...index, with: parts)
  }

  private func isHeadLine(_ range: TextRange) -> Bool {
    DateLine.whole(in: text.bytes, range) != nil || Byline.find(in: text.bytes, range) != nil
  }

  /// The ranges of a block's lines, without white space around them.
  func lineRanges(of range: TextRange) -> [TextRange] {
    text.bytes[range.start..<range.end].split(separator: 0x0A).map {
      let trimmed = text.bytes.trimmed($0.startIndex..<$0.endIndex)
      return TextRange(trimmed.lowerBound, trimmed.upperBound)
    }.filter { !$0.isEmpty }
  }
}
