/// What follows a link's words: `(target "title")`, `[label]`, or nothing where the words are the label.
enum LinkTail {
  /// How long a target may be, in bytes; keeps the time linear.
  private static let reach = 4096

  /// The target and the offset after the whole, for a `]` at `close`; nil where it is no link.
  static func read(
    _ bytes: [UInt8], after close: Int, label: Range<Int>, targets: [String: String]
  ) -> (target: String, end: Int)? {
    let next = close + 1
    if next < bytes.count, bytes[next] == UInt8(ascii: "("),
      let direct = parenthesis(bytes, at: next)
    {
      return direct
    }
    if next < bytes.count, bytes[next] == UInt8(ascii: "[") {
      let window = bytes[next...].prefix(reach)
      guard let end = window.firstIndex(of: UInt8(ascii: "]")) else { return nil }
      let inner = (next + 1)..<end
      guard let target = targets[LinkLabel.key(bytes[inner.isEmpty ? label : inner])] else {
        return nil
      }
      return (target, end + 1)
    }
    guard !targets.isEmpty, label.count < 1000, let target = targets[LinkLabel.key(bytes[label])]
    else { return nil }
    return (target, next)
  }

  private static func parenthesis(_ bytes: [UInt8], at start: Int) -> (String, Int)? {
    let limit = min(bytes.count, start + reach)
    var index = skipSpace(bytes, start + 1, limit)
    let (target, afterTarget) = destination(bytes, at: index, limit)
    index = skipSpace(bytes, afterTarget, limit)
    if index < limit, let quote = closingQuote(of: bytes[index]), index > afterTarget {
      guard let end = bytes[(index + 1)..<limit].firstIndex(of: quote) else { return nil }
      index = skipSpace(bytes, end + 1, limit)
    }
    guard index < limit, bytes[index] == UInt8(ascii: ")") else { return nil }
    return (target, index + 1)
  }

  private static func destination(
    _ bytes: [UInt8], at start: Int, _ limit: Int
  ) -> (String, Int) {
    if start < limit, bytes[start] == UInt8(ascii: "<"),
      let end = bytes[start..<limit].firstIndex(of: UInt8(ascii: ">"))
    {
      return (String(decoding: bytes[(start + 1)..<end], as: UTF8.self), end + 1)
    }
    var (index, depth) = (start, 0)
    while index < limit, !bytes[index].isSpace {
      if bytes[index] == UInt8(ascii: "(") { depth += 1 }
      if bytes[index] == UInt8(ascii: ")") {
        if depth == 0 { break }
        depth -= 1
      }
      index += 1
    }
    return (String(decoding: bytes[start..<index], as: UTF8.self), index)
  }

  private static func closingQuote(of byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "'"): byte
    case UInt8(ascii: "("): UInt8(ascii: ")")
    default: nil
    }
  }

  private static func skipSpace(_ bytes: [UInt8], _ start: Int, _ limit: Int) -> Int {
    var index = start
    while index < limit, bytes[index].isSpace { index += 1 }
    return index
  }
}
