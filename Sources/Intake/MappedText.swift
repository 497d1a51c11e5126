import Prose

/// A text under construction that remembers where each byte came from.
struct MappedText {
  private(set) var bytes: [UInt8] = []
  private(set) var runs: [SourceMap.Run] = []

  var count: Int { bytes.count }

  /// Adds a copy of some of the file's bytes.
  mutating func append(_ source: Range<Int>, of original: [UInt8]) {
    guard !source.isEmpty else { return }
    let start = bytes.count
    bytes.append(contentsOf: original[source])
    if let last = runs.last, last.isCopy, last.text.end == start,
      last.source.upperBound == source.lowerBound
    {
      runs[runs.count - 1].text.end = bytes.count
      runs[runs.count - 1].source = last.source.lowerBound..<source.upperBound
    } else {
      runs.append(SourceMap.Run(text: TextRange(start, bytes.count), source: source))
    }
  }

  /// Adds text that stands in the place of some of the file's bytes.
  mutating func append(_ text: String, standingFor source: Range<Int>) {
    let start = bytes.count
    bytes.append(contentsOf: text.utf8)
    runs.append(SourceMap.Run(text: TextRange(start, bytes.count), source: source))
  }

  /// Adds text that the file does not hold.
  mutating func append(made text: String) { bytes.append(contentsOf: text.utf8) }
}
