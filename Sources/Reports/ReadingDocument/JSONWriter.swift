import Claims
import Prose

/// Writes JSON text straight into bytes, without building values first. The caller writes an
/// object's keys in sorted order.
struct JSONWriter {
  private(set) var bytes: [UInt8] = []
  private var needsComma = false
  let offsets: CodePointOffsets

  /// Starts with room for `capacity` bytes; `offsets` converts the text's ranges.
  init(offsets: CodePointOffsets, capacity: Int = 0) {
    self.offsets = offsets
    bytes.reserveCapacity(capacity)
  }

  // The functions that take closures are inlined, so that no closure is made for each element.
  @inline(__always)
  mutating func object(_ members: (inout JSONWriter) -> Void) {
    enclosed(UInt8(ascii: "{"), UInt8(ascii: "}"), members)
  }

  @inline(__always)
  mutating func array(_ elements: (inout JSONWriter) -> Void) {
    enclosed(UInt8(ascii: "["), UInt8(ascii: "]"), elements)
  }

  @inline(__always)
  mutating func array<Element>(
    of elements: some Sequence<Element>, _ write: (inout JSONWriter, Element) -> Void
  ) {
    array { writer in
      for element in elements { write(&writer, element) }
    }
  }

  mutating func strings(_ values: [String]) {
    array(of: values) { $0.string($1) }
  }

  mutating func offset(_ offset: Int) { integer(offsets.codePoint(at: offset)) }

  /// A range of the text, in code points.
  mutating func span(_ range: TextRange) {
    array { writer in
      writer.offset(range.start)
      writer.offset(range.end)
    }
  }

  mutating func spans(_ ranges: [TextRange]) {
    array(of: ranges) { $0.span($1) }
  }

  /// A key of the enclosing object; plain ASCII without characters that need escaping.
  mutating func key(_ name: String) {
    separate()
    bytes.append(UInt8(ascii: "\""))
    append(name)
    bytes.append(UInt8(ascii: "\""))
    bytes.append(UInt8(ascii: ":"))
    needsComma = false
  }

  mutating func string(_ value: String) {
    separate()
    bytes.append(UInt8(ascii: "\""))
    append(escaping: value)
    bytes.append(UInt8(ascii: "\""))
  }

  /// The text of a wording: its words, with a space before each that is not glued.
  mutating func string(of wording: Wording) {
    separate()
    bytes.append(UInt8(ascii: "\""))
    for (index, word) in wording.words.enumerated() {
      if index > 0, !word.isGlued { bytes.append(UInt8(ascii: " ")) }
      append(escaping: word.text)
    }
    bytes.append(UInt8(ascii: "\""))
  }

  /// The text of some bytes that are UTF-8.
  mutating func string(_ value: ArraySlice<UInt8>) {
    separate()
    bytes.append(UInt8(ascii: "\""))
    for byte in value { append(escaping: byte) }
    bytes.append(UInt8(ascii: "\""))
  }

  mutating func integer(_ value: Int) {
    separate()
    if value < 0 { bytes.append(UInt8(ascii: "-")) }
    append(digitsOf: value.magnitude)
  }

  /// Whole numbers are written without a fraction; what JSON cannot hold is written as null.
  mutating func number(_ value: Double) {
    separate()
    guard value.isFinite else { return append("null") }
    if let whole = Int(exactly: value), abs(whole) < 1 << 53 { return append(String(whole)) }
    append("\(value)")
  }

  mutating func bool(_ value: Bool) {
    separate()
    append(value ? "true" : "false")
  }

  /// A value that is JSON text already.
  mutating func raw(_ json: [UInt8]) {
    separate()
    bytes.append(contentsOf: json)
  }

  mutating func endLine() { bytes.append(UInt8(ascii: "\n")) }

  @inline(__always)
  private mutating func enclosed(
    _ open: UInt8, _ close: UInt8, _ content: (inout JSONWriter) -> Void
  ) {
    separate()
    bytes.append(open)
    needsComma = false
    content(&self)
    bytes.append(close)
    needsComma = true
  }

  private mutating func separate() {
    if needsComma { bytes.append(UInt8(ascii: ",")) }
    needsComma = true
  }

  private mutating func append(_ text: String) {
    let characters = text.utf8.span
    bytes.append(addingCapacity: characters.count) { added in
      for index in characters.indices { added.append(characters[index]) }
    }
  }

  /// Most texts have nothing to escape.
  private mutating func append(escaping text: String) {
    let characters = text.utf8.span
    if characters.indices.allSatisfy({ JSONWriter.isPlain(characters[$0]) }) { return append(text) }
    for index in characters.indices { append(escaping: characters[index]) }
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    byte >= 0x20 && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\")
  }

  private mutating func append(digitsOf value: UInt) {
    if value >= 10 { append(digitsOf: value / 10) }
    bytes.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: value % 10))
  }

  private mutating func append(escaping byte: UInt8) {
    switch byte {
    case UInt8(ascii: "\""): append("\\\"")
    case UInt8(ascii: "\\"): append("\\\\")
    case UInt8(ascii: "\n"): append("\\n")
    case UInt8(ascii: "\r"): append("\\r")
    case UInt8(ascii: "\t"): append("\\t")
    case 0..<0x20: append("\\u00" + (byte < 16 ? "0" : "") + String(byte, radix: 16))
    default: bytes.append(byte)
    }
  }
}
