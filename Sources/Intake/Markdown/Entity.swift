/// The character references that articles use.
enum Entity {
  private static let names: [String: String] = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": "\u{A0}",
    "ndash": "\u{2013}", "mdash": "\u{2014}", "hellip": "\u{2026}", "lsquo": "\u{2018}",
    "rsquo": "\u{2019}", "ldquo": "\u{201C}", "rdquo": "\u{201D}", "laquo": "\u{AB}",
    "raquo": "\u{BB}", "copy": "\u{A9}", "euro": "\u{20AC}", "pound": "\u{A3}", "deg": "\u{B0}",
  ]

  /// The characters and the length in bytes of the reference at the offset; nil where there is none,
  /// or where it stands for a control character.
  static func read(_ bytes: [UInt8], at start: Int) -> (text: String, length: Int)? {
    let window = bytes[start...].prefix(12)
    guard let end = window.firstIndex(of: UInt8(ascii: ";")) else { return nil }
    let body = String(decoding: bytes[(start + 1)..<end], as: UTF8.self)
    guard let text = body.hasPrefix("#") ? numeric(body.dropFirst()) : names[body] else {
      return nil
    }
    return (text, end + 1 - start)
  }

  private static func numeric(_ body: Substring) -> String? {
    let isHexadecimal = body.first == "x" || body.first == "X"
    let value = isHexadecimal ? UInt32(body.dropFirst(), radix: 16) : UInt32(body)
    guard let value, value >= 0xA0 || (0x20..<0x7F).contains(value),
      let scalar = Unicode.Scalar(value)
    else { return nil }
    return String(Character(scalar))
  }
}
