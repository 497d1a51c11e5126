/// Why bytes are not JSON, and where.
public struct JSONFault: Error, Hashable, Sendable, CustomStringConvertible {
  public let message: String
  /// The byte offset of the fault.
  public let offset: Int

  public var description: String { "\(message) at byte \(offset)" }
}

/// A strict parser: RFC 8259, no duplicate keys, at most 512 levels.
struct JSONParser {
  private static let depthLimit = 512
  /// As many values as most arrays have: a word and its place.
  private static let usualCount = 3
  private let bytes: [UInt8]
  private var offset = 0
  private var depth = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  mutating func document() throws -> JSON {
    let value = try value()
    skipSpace()
    guard offset == bytes.count else { throw fault("text after the value") }
    return value
  }

  private mutating func value() throws -> JSON {
    skipSpace()
    guard let byte = peek else { throw fault("the text ends too early") }
    switch byte {
    case UInt8(ascii: "{"): return try nested { try $0.object() }
    case UInt8(ascii: "["): return try nested { try $0.array() }
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "t"): return try literal("true", .bool(true))
    case UInt8(ascii: "f"): return try literal("false", .bool(false))
    case UInt8(ascii: "n"): return try literal("null", .null)
    default: return try number()
    }
  }

  private mutating func nested(_ body: (inout JSONParser) throws -> JSON) throws -> JSON {
    depth += 1
    defer { depth -= 1 }
    guard depth <= JSONParser.depthLimit else { throw fault("nested too deeply") }
    offset += 1
    return try body(&self)
  }

  private mutating func object() throws -> JSON {
    let start = offset - 1
    var members: [JSONObject.Member] = []
    skipSpace()
    if take(UInt8(ascii: "}")) { return .object(JSONObject()) }
    repeat {
      skipSpace()
      members.append(try member())
      skipSpace()
    } while take(UInt8(ascii: ","))
    guard take(UInt8(ascii: "}")) else { throw fault("',' or '}' is expected") }
    guard let object = JSONObject(members) else {
      throw JSONFault(message: "a key comes twice in the object", offset: start)
    }
    return .object(object)
  }

  private mutating func member() throws -> JSONObject.Member {
    guard peek == UInt8(ascii: "\"") else { throw fault("a key is expected") }
    let key = try string()
    skipSpace()
    guard take(UInt8(ascii: ":")) else { throw fault("':' is expected") }
    return JSONObject.Member(key: key, value: try value())
  }

  private mutating func array() throws -> JSON {
    var values: [JSON] = []
    skipSpace()
    if take(UInt8(ascii: "]")) { return .array(values) }
    values.reserveCapacity(JSONParser.usualCount)
    while true {
      values.append(try value())
      skipSpace()
      if take(UInt8(ascii: "]")) { return .array(values) }
      guard take(UInt8(ascii: ",")) else { throw fault("',' or ']' is expected") }
    }
  }

  private mutating func literal(_ word: StaticString, _ value: JSON) throws -> JSON {
    for byte in "\(word)".utf8 {
      guard take(byte) else { throw fault("an unknown word") }
    }
    return value
  }

  private mutating func string() throws -> String {
    offset += 1
    let start = offset
    while let byte = peek, byte != UInt8(ascii: "\""), byte != UInt8(ascii: "\\"), byte >= 0x20 {
      offset += 1
    }
    if take(UInt8(ascii: "\"")) {
      return try validated(bytes.span.extracting(start..<(offset - 1)), from: start)
    }
    var content = Array(bytes[start..<offset])
    while let byte = peek {
      if byte < 0x20 { throw fault("a control character in a string") }
      offset += 1
      if byte == UInt8(ascii: "\"") { return try validated(content.span, from: start) }
      if byte == UInt8(ascii: "\\") {
        content.append(contentsOf: try escape())
      } else {
        content.append(byte)
      }
    }
    throw fault("a string has no end")
  }

  private func validated(_ content: Span<UInt8>, from start: Int) throws -> String {
    guard let text = try? UTF8Span(validating: content) else {
      throw JSONFault(message: "a string is not UTF-8", offset: start)
    }
    return String(copying: text)
  }

  private mutating func escape() throws -> [UInt8] {
    guard let byte = peek else { throw fault("a string has no end") }
    offset += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return [byte]
    case UInt8(ascii: "b"): return [0x08]
    case UInt8(ascii: "f"): return [0x0C]
    case UInt8(ascii: "n"): return [0x0A]
    case UInt8(ascii: "r"): return [0x0D]
    case UInt8(ascii: "t"): return [0x09]
    case UInt8(ascii: "u"): return Array(String(Character(try scalar())).utf8)
    default: throw fault("an unknown escape")
    }
  }

  private mutating func scalar() throws -> Unicode.Scalar {
    let first = try hexUnit()
    if let scalar = Unicode.Scalar(UInt32(first)) { return scalar }
    guard (0xD800..<0xDC00).contains(first), take(UInt8(ascii: "\\")), take(UInt8(ascii: "u"))
    else {
      throw fault("half a surrogate pair")
    }
    let second = try hexUnit()
    guard (0xDC00..<0xE000).contains(second) else { throw fault("half a surrogate pair") }
    let value = 0x10000 + (UInt32(first) - 0xD800) << 10 + (UInt32(second) - 0xDC00)
    guard let scalar = Unicode.Scalar(value) else { throw fault("no such character") }
    return scalar
  }

  private mutating func hexUnit() throws -> UInt16 {
    guard offset + 4 <= bytes.count,
      let digits = String(validating: bytes[offset..<(offset + 4)], as: UTF8.self),
      digits.utf8.allSatisfy({ $0 != UInt8(ascii: "+") && $0 != UInt8(ascii: "-") }),
      let unit = UInt16(digits, radix: 16)
    else { throw fault("four hexadecimal digits are expected") }
    offset += 4
    return unit
  }

  private mutating func number() throws -> JSON {
    let start = offset
    _ = take(UInt8(ascii: "-"))
    if take(UInt8(ascii: "0")) {} else if skipDigits() == 0 { throw fault("a value is expected") }
    var isWhole = true
    if take(UInt8(ascii: ".")) {
      isWhole = false
      if skipDigits() == 0 { throw fault("a digit is expected") }
    }
    if take(UInt8(ascii: "e")) || take(UInt8(ascii: "E")) {
      isWhole = false
      if !take(UInt8(ascii: "+")) { _ = take(UInt8(ascii: "-")) }
      if skipDigits() == 0 { throw fault("a digit is expected") }
    }
    let text = String(decoding: bytes[start..<offset], as: UTF8.self)
    if isWhole, let whole = Int(text) { return .integer(whole) }
    guard let number = Double(text), number.isFinite else { throw fault("a number too large") }
    return .number(number)
  }

  private mutating func skipDigits() -> Int {
    let start = offset
    while let byte = peek, (48...57).contains(byte) { offset += 1 }
    return offset - start
  }

  private mutating func skipSpace() {
    while let byte = peek, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 {
      offset += 1
    }
  }

  private var peek: UInt8? { offset < bytes.count ? bytes[offset] : nil }

  private mutating func take(_ byte: UInt8) -> Bool {
    guard peek == byte else { return false }
    offset += 1
    return true
  }

  private func fault(_ message: String) -> JSONFault { JSONFault(message: message, offset: offset) }
}

extension JSON {
  /// - Throws: ``JSONFault`` where the bytes are not one JSON value.
  public init(parsing bytes: [UInt8]) throws {
    var parser = JSONParser(bytes)
    self = try parser.document()
  }
}
