/// Writes comma-separated values (RFC 4180) that a spreadsheet takes for text.
struct CSVText {
  /// Starts with a byte order mark, without which Excel does not read UTF-8.
  private(set) var bytes: [UInt8] = [0xEF, 0xBB, 0xBF]

  mutating func row(_ fields: [String]) {
    for (index, field) in fields.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      append(field)
    }
    bytes.append(contentsOf: "\r\n".utf8)
  }

  /// Always quoted, a quotation mark doubled.
  private mutating func append(_ field: String) {
    bytes.append(UInt8(ascii: "\""))
    if CSVText.couldBeFormula(field) { bytes.append(UInt8(ascii: "'")) }
    for byte in field.utf8 {
      if byte == UInt8(ascii: "\"") { bytes.append(byte) }
      bytes.append(byte)
    }
    bytes.append(UInt8(ascii: "\""))
  }

  /// Whether a spreadsheet could run the field: what it begins with, spaces apart, is an operator, a
  /// control character, or an operator in full width (OWASP, CSV injection).
  static func couldBeFormula(_ field: String) -> Bool {
    if let first = field.unicodeScalars.first, first.value < 0x20 || first.value == 0x7F {
      return true
    }
    let start = field.unicodeScalars.first { !$0.properties.isWhitespace }
    return start.map { starters.contains($0) } ?? false
  }

  private static let starters: Set<Unicode.Scalar> = [
    "=", "+", "-", "@", "|", "\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}",
  ]
}
