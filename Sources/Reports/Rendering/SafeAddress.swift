/// An address that a reader may follow: http, https or mailto, and in a form that can stand inside any
/// attribute or link without ending it.
struct SafeAddress: Hashable {
  let text: String

  /// Nil for any other scheme, and for an address with spaces or control characters.
  init?(_ address: String) {
    let lower = address.lowercased()
    let schemes = ["https://", "http://", "mailto:"]
    guard let scheme = schemes.first(where: lower.hasPrefix), address.utf8.count > scheme.utf8.count
    else { return nil }
    guard address.unicodeScalars.allSatisfy(SafeAddress.mayStand) else { return nil }
    text = address.utf8.reduce(into: "") { text, byte in
      text += SafeAddress.isPlain(byte) ? String(UnicodeScalar(byte)) : SafeAddress.percent(byte)
    }
  }

  /// The address with a text fragment, so that a browser opens it at the quoted words (WICG URL Fragment
  /// Text Directives); long quotes by their first and last words.
  func pointing(at quote: String) -> SafeAddress {
    guard text.lowercased().hasPrefix("http"), !text.contains("#") else { return self }
    let words = quote.split(whereSeparator: \.isWhitespace).map(String.init)
    guard !words.isEmpty else { return self }
    let parts = words.count <= 12 ? [words[...]] : [words.prefix(5), words.suffix(5)]
    let directive = parts.map { SafeAddress.encoded($0.joined(separator: " ")) }.joined(
      separator: ",")
    return SafeAddress(trusted: text + "#:~:text=" + directive)
  }

  private init(trusted text: String) { self.text = text }

  private static func encoded(_ words: String) -> String {
    words.utf8.reduce(into: "") { text, byte in
      let isPlain = (48...57).contains(byte) || (65...90).contains(byte & 0xDF)
      text += isPlain ? String(UnicodeScalar(byte)) : percent(byte)
    }
  }

  private static func mayStand(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value > 0x20 && !(0x7F...0xA0).contains(scalar.value)
      && scalar.properties.generalCategory != .format && !scalar.properties.isWhitespace
  }

  /// Everything but quotation marks, angle brackets, the backslash and bytes beyond ASCII.
  private static func isPlain(_ byte: UInt8) -> Bool {
    byte < 0x80 && !"\"'<>\\`^{|}".utf8.contains(byte)
  }

  private static func percent(_ byte: UInt8) -> String {
    let digits = String(byte, radix: 16, uppercase: true)
    return "%" + (digits.utf8.count < 2 ? "0" + digits : digits)
  }
}
