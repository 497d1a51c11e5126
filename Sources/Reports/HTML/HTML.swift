/// Markup that may stand in a page as it is. Its literals are the program's own; whatever is put into
/// them is escaped, so text of the record cannot become markup.
struct HTML: Hashable, Sendable {
  private(set) var bytes: [UInt8] = []

  init() {}

  /// Text with nothing in it that markup could be made of; also safe between quotation marks.
  init(text: String) {
    for byte in visible(text).utf8 {
      switch byte {
      case UInt8(ascii: "&"): bytes.append(contentsOf: "&amp;".utf8)
      case UInt8(ascii: "<"): bytes.append(contentsOf: "&lt;".utf8)
      case UInt8(ascii: ">"): bytes.append(contentsOf: "&gt;".utf8)
      case UInt8(ascii: "\""): bytes.append(contentsOf: "&quot;".utf8)
      case UInt8(ascii: "'"): bytes.append(contentsOf: "&#39;".utf8)
      default: bytes.append(byte)
      }
    }
  }

  /// Bytes that the caller knows to be markup, style or script of the program's own.
  init(trusted bytes: [UInt8]) { self.bytes = bytes }

  mutating func append(_ other: HTML) { bytes.append(contentsOf: other.bytes) }

  static func + (left: HTML, right: HTML) -> HTML {
    var sum = left
    sum.append(right)
    return sum
  }

  static func += (left: inout HTML, right: HTML) { left.append(right) }
}

extension HTML: ExpressibleByStringInterpolation {
  init(stringLiteral value: StaticString) { bytes = Array("\(value)".utf8) }

  init(stringInterpolation: StringInterpolation) { bytes = stringInterpolation.bytes }

  struct StringInterpolation: StringInterpolationProtocol {
    fileprivate(set) var bytes: [UInt8] = []

    init(literalCapacity: Int, interpolationCount: Int) { bytes.reserveCapacity(literalCapacity) }

    mutating func appendLiteral(_ literal: StaticString) {
      bytes.append(contentsOf: literal.description.utf8)
    }

    mutating func appendInterpolation(_ markup: HTML) { bytes.append(contentsOf: markup.bytes) }

    mutating func appendInterpolation(_ text: String) {
      bytes.append(contentsOf: HTML(text: text).bytes)
    }

    mutating func appendInterpolation(_ number: Int) {
      bytes.append(contentsOf: String(number).utf8)
    }

    mutating func appendInterpolation(_ address: SafeAddress) { appendInterpolation(address.text) }
  }
}

extension Sequence<HTML> {
  func joined(separator: HTML = HTML()) -> HTML {
    var isFirst = true
    return reduce(into: HTML()) { joined, markup in
      if !isFirst { joined += separator }
      joined += markup
      isFirst = false
    }
  }
}
