/// Writes JSON text: no spaces, keys sorted by their bytes.
public struct JSONText: Sendable {
  /// Whether every character above U+007E is written as `\uXXXX`, so that no terminal can be led
  /// astray by it. Ledger leaves keep UTF-8 (RFC 8785).
  public var isASCII: Bool
  public private(set) var bytes: [UInt8] = []

  /// - Parameter capacity: How many bytes it is likely to take.
  public init(isASCII: Bool = false, capacity: Int = 0) {
    self.isASCII = isASCII
    if capacity > 0 { bytes.reserveCapacity(capacity) }
  }

  /// What most values of a field are shorter than, so that they are written in place.
  private static let usualSize = 256

  /// The text of one value.
  public static func bytes(of value: JSON, isASCII: Bool = false) -> [UInt8] {
    var text = JSONText(isASCII: isASCII, capacity: usualSize)
    text.write(value)
    return text.bytes
  }

  public mutating func write(_ value: JSON) {
    switch value {
    case .null: write(raw: "null")
    case .bool(let value): write(raw: value ? "true" : "false")
    case .integer(let value): write(raw: String(value))
    case .number(let value): write(number: value)
    case .string(let value): write(string: value)
    case .array(let values): write(array: values)
    case .object(let members): write(object: members)
    }
  }

  private mutating func write(array values: [JSON]) {
    bytes.append(UInt8(ascii: "["))
    for (index, value) in values.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      write(value)
    }
    bytes.append(UInt8(ascii: "]"))
  }

  private mutating func write(object members: JSONObject) { write(object: members, among: []) }

  /// The text of an object.
  ///
  /// - Parameter others: Members whose values are JSON text already, in the order of their keys; the object has
  ///   none of these.
  public mutating func write(object members: JSONObject, among others: [Written]) {
    var (opening, rest) = (UInt8(ascii: "{"), others[...])
    func member(_ key: String, _ value: (inout JSONText) -> Void) {
      bytes.append(opening)
      opening = UInt8(ascii: ",")
      write(string: key)
      bytes.append(UInt8(ascii: ":"))
      value(&self)
    }
    for (key, value) in members {
      while let other = rest.first, other.key < key {
        member(other.key) { $0.write(raw: other.text) }
        rest.removeFirst()
      }
      member(key) { $0.write(value) }
    }
    for other in rest { member(other.key) { $0.write(raw: other.text) } }
    if opening == UInt8(ascii: "{") { bytes.append(opening) }
    bytes.append(UInt8(ascii: "}"))
  }

  /// A member whose value is JSON text already.
  public struct Written: Sendable {
    /// ASCII.
    let key: String
    let text: [UInt8]

    public init(key: String, text: [UInt8]) {
      self.key = key
      self.text = text
    }
  }

  /// Whole numbers are written without a fraction; what JSON cannot hold is written as null.
  private mutating func write(number: Double) {
    guard number.isFinite else { return write(raw: "null") }
    if let whole = Int(exactly: number), abs(whole) < 1 << 53 { return write(raw: String(whole)) }
    write(raw: "\(number)")
  }

  private mutating func write(raw text: String) { bytes.append(contentsOf: text.utf8) }

  /// Text that is JSON already, or the marks between values.
  public mutating func write(raw text: [UInt8]) { bytes.append(contentsOf: text) }

  public mutating func write(string: String) {
    bytes.append(UInt8(ascii: "\""))
    if isASCII {
      for scalar in string.unicodeScalars { write(ascii: scalar) }
    } else if JSONText.isPlain(string.utf8.span) {
      bytes.append(contentsOf: string.utf8)
    } else {
      for byte in string.utf8 { write(byte: byte) }
    }
    bytes.append(UInt8(ascii: "\""))
  }

  /// Whether nothing in a string needs an escape.
  private static func isPlain(_ bytes: Span<UInt8>) -> Bool {
    for index in bytes.indices {
      let byte = bytes[index]
      if byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") { return false }
    }
    return true
  }

  private mutating func write(ascii scalar: Unicode.Scalar) {
    guard scalar.value > 0x7E else { return write(byte: UInt8(scalar.value)) }
    for unit in String(Character(scalar)).utf16 { write(escape: unit) }
  }

  private mutating func write(byte: UInt8) {
    switch byte {
    case UInt8(ascii: "\""): write(raw: "\\\"")
    case UInt8(ascii: "\\"): write(raw: "\\\\")
    case 0x08: write(raw: "\\b")
    case 0x09: write(raw: "\\t")
    case 0x0A: write(raw: "\\n")
    case 0x0C: write(raw: "\\f")
    case 0x0D: write(raw: "\\r")
    case 0..<0x20: write(escape: UInt16(byte))
    default: bytes.append(byte)
    }
  }

  private mutating func write(escape unit: UInt16) {
    let digits = String(unit, radix: 16)
    write(raw: "\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits)
  }
}
