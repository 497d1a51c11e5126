import Claims
import Prose

/// Web addresses that stand in the text without markup.
enum BareAddress {
  /// Every address outside the links already known, in text order together with them.
  static func links(
    in bytes: [UInt8], besides known: [ArticleLayout.Link]
  ) -> [ArticleLayout.Link] {
    var links = known
    var offset = 0
    var next = 0
    while offset < bytes.count {
      while next < known.count, known[next].range.end <= offset { next += 1 }
      if next < known.count, known[next].range.contains(offset) {
        offset = max(offset + 1, known[next].range.end)
      } else if let end = end(ofAddressAt: offset, in: bytes) {
        let range = TextRange(offset, end)
        let target = String(decoding: bytes[offset..<end], as: UTF8.self)
        links.append(ArticleLayout.Link(range: range, target: target))
        offset = end
      } else {
        offset += 1
      }
    }
    return links.sorted { $0.range < $1.range }
  }

  /// Where the address that starts here ends, without the punctuation of the sentence around it.
  static func end(ofAddressAt start: Int, in bytes: [UInt8]) -> Int? {
    guard start == 0 || !(bytes[start - 1].isLetter || bytes[start - 1].isDigit),
      let body = bodyStart(at: start, in: bytes)
    else { return nil }
    var end = body
    while end < bytes.count, isAddressByte(bytes[end]) { end += 1 }
    while end > body, ".,;:!?)'\"*_".utf8.contains(bytes[end - 1]) { end -= 1 }
    return end > body && bytes[body..<end].contains(UInt8(ascii: ".")) ? end : nil
  }

  private static func bodyStart(at start: Int, in bytes: [UInt8]) -> Int? {
    switch bytes[start] {
    case UInt8(ascii: "h"):
      if bytes.hasPrefix("https://", at: start, before: bytes.count) { return start + 8 }
      if bytes.hasPrefix("http://", at: start, before: bytes.count) { return start + 7 }
      return nil
    case UInt8(ascii: "w"):
      return bytes.hasPrefix("www.", at: start, before: bytes.count) ? start + 4 : nil
    default: return nil
    }
  }

  private static func isAddressByte(_ byte: UInt8) -> Bool {
    byte > 0x20 && byte < 0x7F && byte != UInt8(ascii: "<") && byte != UInt8(ascii: ">")
      && byte != UInt8(ascii: "\"")
  }
}
