/// The bytes of one block's lines in a row, with the place of each in the file.
struct InlineContent {
  private(set) var bytes: [UInt8] = []
  /// The file offset of each byte.
  private(set) var offsets: [Int] = []

  mutating func append(_ range: Range<Int>, of original: [UInt8]) {
    bytes.append(contentsOf: original[range])
    offsets.append(contentsOf: range)
  }

  /// The bytes of the file that a range of the content came from, from its first to its last.
  func source(of range: Range<Int>) -> Range<Int> {
    guard let last = range.last else { return 0..<0 }
    return offsets[range.lowerBound]..<(offsets[last] + 1)
  }
}
