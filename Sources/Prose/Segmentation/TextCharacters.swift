/// A text's characters (Unicode scalars), decoded once: what each is and where it starts.
package struct TextCharacters: Sendable {
  /// The scalar values, in text order.
  package private(set) var scalars: [UInt32] = []
  package private(set) var classes: [CharacterClass] = []
  /// The byte offset of each scalar, and after them the text's length in bytes.
  package private(set) var offsets: [Int] = []

  package var count: Int { scalars.count }

  package init(_ text: ArticleText) {
    let bytes = text.bytes
    scalars.reserveCapacity(bytes.count)
    classes.reserveCapacity(bytes.count)
    offsets.reserveCapacity(bytes.count + 1)
    var offset = 0
    while offset < bytes.count {
      offsets.append(offset)
      let scalar = TextCharacters.scalar(in: bytes, at: &offset)
      scalars.append(scalar)
      classes.append(CharacterClass.of(scalar))
    }
    offsets.append(bytes.count)
  }

  /// The byte range of a range of characters.
  package func range(_ characters: Range<Int>) -> TextRange {
    TextRange(offsets[characters.lowerBound], offsets[characters.upperBound])
  }

  /// The number of the first character at or after a byte offset.
  package func index(atOffset offset: Int) -> Int {
    offsets.dropLast().firstSorted { $0 >= offset }
  }

  /// Decodes the scalar at the offset and moves past it; the bytes are known to be valid UTF-8.
  private static func scalar(in bytes: [UInt8], at offset: inout Int) -> UInt32 {
    let first = UInt32(bytes[offset])
    offset += 1
    if first < 0x80 { return first }
    let rest = first < 0xE0 ? 1 : first < 0xF0 ? 2 : 3
    var value = first & (0x3F >> UInt32(rest))
    for _ in 0..<rest {
      value = value << 6 | UInt32(bytes[offset]) & 0x3F
      offset += 1
    }
    return value
  }
}
