import Claims
import Prose

/// Plain text: paragraphs between empty lines.
enum PlainText {
  static func document(of lines: [Line], in bytes: [UInt8]) -> Document {
    var document = Document()
    for line in lines {
      document.text.append(line.range, of: bytes)
      if line.end < bytes.count { document.text.append(line.end..<(line.end + 1), of: bytes) }
    }
    document.blocks = paragraphs(of: document.text.bytes).map {
      Document.Block(kind: .paragraph, range: $0)
    }
    document.links = BareAddress.links(in: document.text.bytes, besides: [])
    return document
  }

  private static func paragraphs(of bytes: [UInt8]) -> [TextRange] {
    var paragraphs: [TextRange] = []
    var open: Range<Int>?
    for line in bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
      let content = bytes.trimmed(line.startIndex..<line.endIndex)
      if content.isEmpty {
        if let range = open { paragraphs.append(TextRange(range.lowerBound, range.upperBound)) }
        open = nil
      } else {
        open = (open?.lowerBound ?? content.lowerBound)..<content.upperBound
      }
    }
    if let range = open { paragraphs.append(TextRange(range.lowerBound, range.upperBound)) }
    return paragraphs
  }
}
