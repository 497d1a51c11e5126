import Prose

/// Where the article was taken from: `Original url:` and an address.
enum SourceAddressLine {
  private static let labels = [
    "original url", "original", "source url", "source", "url", "link", "web address",
    "originally published at", "originally published on", "read the original at",
  ]

  /// Whether a paragraph begins with a label for the article's own address.
  static func labelEnd(in bytes: [UInt8], _ range: TextRange) -> Int? {
    guard
      let colon = bytes[range.start..<min(range.end, range.start + 40)]
        .firstIndex(of: UInt8(ascii: ":"))
    else { return nil }
    let label = String(decoding: bytes[range.start..<colon], as: UTF8.self).lowercased()
    return labels.contains(label) ? colon + 1 : nil
  }

  /// The address that is all of a range but for white space; nil where there is more.
  static func address(in bytes: [UInt8], _ range: Range<Int>) -> TextRange? {
    let content = bytes.trimmed(range)
    guard !content.isEmpty,
      let end = BareAddress.end(ofAddressAt: content.lowerBound, in: bytes),
      end == content.upperBound
    else { return nil }
    return TextRange(content.lowerBound, content.upperBound)
  }
}
