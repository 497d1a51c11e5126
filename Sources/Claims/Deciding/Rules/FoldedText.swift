import Prose

/// A text without regard to case, kinds of quotation marks and dashes, and amounts of white space, with
/// the way back to the offsets of the text itself.
struct FoldedText {
  private(set) var bytes: [UInt8] = []
  /// For each folded byte the range of the character it comes from.
  private var origins: [TextRange] = []

  init(_ text: String) {
    var offset = 0
    for scalar in text.unicodeScalars {
      let range = TextRange(offset, offset + UTF8.width(scalar))
      offset = range.end
      append(scalar, from: range)
    }
  }

  /// The range of the text that a range of the folded bytes comes from; nil where it cuts a character.
  func original(_ range: TextRange) -> TextRange? {
    guard !range.isEmpty, range.end <= origins.count else { return nil }
    let startsOne = range.start == 0 || origins[range.start - 1] != origins[range.start]
    let endsOne = range.end == origins.count || origins[range.end - 1] != origins[range.end]
    guard startsOne, endsOne else { return nil }
    return TextRange(origins[range.start].start, origins[range.end - 1].end)
  }

  private mutating func append(_ scalar: Unicode.Scalar, from range: TextRange) {
    switch scalar {
    case "\u{AD}", "\u{200B}": return
    case "‘", "’", "‚", "‛": append([0x27], from: range)
    case "“", "”", "„", "‟", "«", "»": append([0x22], from: range)
    case "‐", "‑", "‒", "–", "—", "−": append([0x2D], from: range)
    case _ where scalar.properties.isWhitespace:
      if bytes.last != 0x20 { append([0x20], from: range) }
    default: append(Array(scalar.properties.lowercaseMapping.utf8), from: range)
    }
  }

  private mutating func append(_ folded: [UInt8], from range: TextRange) {
    bytes += folded
    origins += folded.map { _ in range }
  }
}
