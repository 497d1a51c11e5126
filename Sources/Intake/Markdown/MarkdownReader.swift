import Claims
import Prose

/// Markdown: the visible words, with the markup gone and the place of each word kept.
enum MarkdownReader {
  static func document(of lines: [Line], in bytes: [UInt8]) -> Document {
    let (blocks, targets) = MarkdownBlocks.read(lines, in: bytes)
    var document = Document()
    var followsImage = false
    for block in blocks {
      let inline = InlineReader.read(block.content(in: bytes), targets: targets)
      followsImage = document.append(inline, as: block.kind, of: bytes, followsImage: followsImage)
    }
    document.links = BareAddress.links(in: document.text.bytes, besides: document.links)
    return document
  }
}

extension Document {
  /// Adds a block's visible words; returns whether the block is a picture.
  fileprivate mutating func append(
    _ inline: Inline, as kind: Block.Kind, of bytes: [UInt8], followsImage: Bool
  ) -> Bool {
    let isPicture = inline.isPicture
    let mark = text
    if text.count > 0 { text.append(made: "\n\n") }
    let start = text.count
    let places = inline.write(to: &text, of: bytes)
    guard text.count > start else {
      text = mark
      return isPicture
    }
    blocks.append(
      Block(
        kind: isPicture ? .image : kind, range: TextRange(start, text.count),
        emphasis: inline.emphasis.map { places.range(of: $0) }, followsImage: followsImage))
    links += inline.links.map { link in
      ArticleLayout.Link(
        range: places.range(of: link.pieces), target: link.target,
        problem: LinkTarget.problem(of: link.target))
    }
    return isPicture
  }
}
