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
