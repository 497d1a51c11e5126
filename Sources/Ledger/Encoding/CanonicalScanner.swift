/// Why bytes are not canonical JSON, and where.
struct CanonicalFault: Error, Hashable {
  let message: String
  /// The byte offset of the fault.
  let offset: Int
}

/// Walks over canonical JSON without building it: the subset of RFC 8785 that leaves are written in.
///
/// ASCII keys in ascending order, whole numbers within ±(2^53−1), strings with no escape but the needed
/// ones, no null, no spaces.
struct CanonicalScanner {
  /// Deeper values are refused, so that no input can exhaust the stack.
  private static let depthLimit = 64
  private static let yes = Array("true".utf8)
  private static let no = Array("false".utf8)
  private let bytes: [UInt8]
  private(set) var offset = 0
  private var depth = 0

  /// - Throws: ``CanonicalFault`` where the bytes are not UTF-8.
  init(_ bytes: [UInt8]) throws(CanonicalFault) {
    do {
      _ = try UTF8Span(validating: bytes.span)
    } catch {
      throw CanonicalFault(message: "not UTF-8", offset: 0)
    }
    self.bytes = bytes
  }

  var isAtEnd: Bool { offset == bytes.count }

  /// Passes over these bytes.
  mutating func expect(_ text: [UInt8]) throws(CanonicalFault) {
    guard isAhead(text) else {
      let message = "'\(String(decoding: text, as: UTF8.self))' is expected"
      throw CanonicalFault(message: message, offset: offset)
    }
    offset += text.count
  }

  private func isAhead(_ text: [UInt8]) -> Bool {
    let (span, wanted) = (bytes.span, text.span)
    guard offset + wanted.count <= span.count else { return false }
    for index in wanted.indices where span[offset &+ index] != wanted[index] { return false }
    return true
  }

  mutating func value() throws(CanonicalFault) {
    switch peek {
    case UInt8(ascii: "\""): try string()
    case UInt8(ascii: "{"): try nested { (scanner) throws(CanonicalFault) in try scanner.object() }
    case UInt8(ascii: "["): try nested { (scanner) throws(CanonicalFault) in try scanner.array() }
    case UInt8(ascii: "t"): try expect(CanonicalScanner.yes)
    case UInt8(ascii: "f"): try expect(CanonicalScanner.no)
    default: try integer()
    }
  }

  private mutating func nested(
    _ body: (inout CanonicalScanner) throws(CanonicalFault) -> Void
  ) throws(CanonicalFault) {
    depth += 1
    guard depth <= CanonicalScanner.depthLimit else { throw fault("nested too deeply") }
    offset += 1
    try body(&self)
    depth -= 1
  }

  private mutating func array() throws(CanonicalFault) {
    if take(UInt8(ascii: "]")) { return }
    repeat { try value() } while take(UInt8(ascii: ","))
    guard take(UInt8(ascii: "]")) else { throw fault("',' or ']' is expected") }
  }

  private mutating func object() throws(CanonicalFault) {
    if take(UInt8(ascii: "}")) { return }
    var last: Range<Int>?
    repeat {
      let key = try string()
      guard isKey(key, after: last) else { throw fault("keys are ASCII, in order and unique") }
      last = key
      guard take(UInt8(ascii: ":")) else { throw fault("':' is expected") }
      try value()
    } while take(UInt8(ascii: ","))
    guard take(UInt8(ascii: "}")) else { throw fault("',' or '}' is expected") }
  }

  private func isKey(_ key: Range<Int>, after last: Range<Int>?) -> Bool {
    let span = bytes.span
    for index in key where span[index] > 0x7E || span[index] == UInt8(ascii: "\\") {
      return false
    }
    guard let last else { return true }
    for place in 0..<min(last.count, key.count) {
      let (before, byte) = (span[last.lowerBound &+ place], span[key.lowerBound &+ place])
      if before != byte { return before < byte }
    }
    return last.count < key.count
  }

  /// Passes over a string; the range of what stands between its quotes.
  @discardableResult
  mutating func string() throws(CanonicalFault) -> Range<Int> {
    guard take(UInt8(ascii: "\"")) else { throw fault("a string is expected") }
    let start = offset
    while true {
      offset = plainEnd(from: offset)
      guard let byte = peek, byte >= 0x20 else { break }
      offset &+= 1
      if byte == UInt8(ascii: "\"") { return start..<(offset &- 1) }
      try escape()
    }
    if let byte = peek, byte < 0x20 { throw fault("a control character in a string") }
    throw fault("a string has no end")
  }

  /// Where the run of characters that stand for themselves ends.
  private func plainEnd(from start: Int) -> Int {
    let span = bytes.span
    var end = start
    while end < span.count {
      let byte = span[end]
      if byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") { break }
      end &+= 1
    }
    return end
  }

  private mutating func escape() throws(CanonicalFault) {
    guard let byte = peek else { throw fault("a string has no end") }
    offset += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "b"), UInt8(ascii: "f"),
      UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"):
      return
    case UInt8(ascii: "u"): try controlEscape()
    default: throw fault("an escape that is not needed")
    }
  }

  /// `00xx`: only for control characters without a short escape, in lower case.
  private mutating func controlEscape() throws(CanonicalFault) {
    guard offset + 4 <= bytes.count,
      let code = Hexadecimal.bytes(
        of: String(decoding: bytes[offset..<(offset + 4)], as: UTF8.self)),
      code[0] == 0, code[1] < 0x20, ![8, 9, 10, 12, 13].contains(code[1])
    else { throw fault("an escape that is not needed") }
    offset += 4
  }

  /// Passes over a whole number.
  @discardableResult
  mutating func integer() throws(CanonicalFault) -> Int {
    let start = offset
    let isNegative = take(UInt8(ascii: "-"))
    let digits = offset
    var value = 0
    while let byte = peek, (48...57).contains(byte), offset - digits < 16 {
      value = value * 10 + Int(byte - 48)
      offset += 1
    }
    let length = offset - digits
    let hasLeadingZero = length > 0 && bytes[digits] == 48 && (length > 1 || isNegative)
    guard length > 0, !hasLeadingZero, value < 1 << 53 else {
      throw CanonicalFault(message: "a whole number within 2^53 is expected", offset: start)
    }
    return isNegative ? -value : value
  }

  private var peek: UInt8? { offset < bytes.count ? bytes[offset] : nil }

  private mutating func take(_ byte: UInt8) -> Bool {
    guard peek == byte else { return false }
    offset += 1
    return true
  }

  private func fault(_ message: String) -> CanonicalFault {
    CanonicalFault(message: message, offset: offset)
  }
}
