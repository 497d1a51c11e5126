import Prose

/// Converts byte offsets of a text into code point offsets: one pass over the text, then a constant
/// number of steps for each offset.
struct CodePointOffsets {
  /// Bytes between two checkpoints: a look-up counts at most this many bytes.
  private static let step = 64
  private let bytes: [UInt8]
  /// The number of code points before each multiple of `step`; empty where every byte is one.
  private let checkpoints: [Int]

  init(_ text: ArticleText) {
    bytes = text.bytes
    checkpoints =
      bytes.allSatisfy { $0 < 0x80 } ? [] : CodePointOffsets.checkpoints(in: text.bytes)
  }

  /// The number of code points that start before the byte offset.
  func codePoint(at offset: Int) -> Int {
    guard !checkpoints.isEmpty else { return offset }
    let block = offset / CodePointOffsets.step
    let start = block * CodePointOffsets.step
    return checkpoints[block] + CodePointOffsets.starts(in: bytes[start..<offset])
  }

  private static func checkpoints(in bytes: [UInt8]) -> [Int] {
    var counts = [0]
    counts.reserveCapacity(bytes.count / step + 1)
    for start in stride(from: 0, to: bytes.count - bytes.count % step, by: step) {
      counts.append((counts.last ?? 0) + starts(in: bytes[start..<(start + step)]))
    }
    return counts
  }

  private static func starts(in bytes: ArraySlice<UInt8>) -> Int {
    bytes.count { $0 & 0xC0 != 0x80 }
  }
}
