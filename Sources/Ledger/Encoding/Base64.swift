/// Base64 text (RFC 4648), read as strictly as it is written: one text for every byte string.
enum Base64 {
  case standard
  /// The URL-safe alphabet without padding.
  case url

  private static let common = Array(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789".utf8)
  private static let standardAlphabet = common + Array("+/".utf8)
  private static let urlAlphabet = common + Array("-_".utf8)
  private static let standardValues = values(of: standardAlphabet)
  private static let urlValues = values(of: urlAlphabet)
  private static let pad = UInt8(ascii: "=")
  private static let none: UInt8 = 0xFF

  private static func values(of alphabet: [UInt8]) -> [UInt8] {
    var values = [UInt8](repeating: none, count: 256)
    for (value, digit) in alphabet.enumerated() { values[Int(digit)] = UInt8(value) }
    return values
  }

  func text(of bytes: [UInt8]) -> String {
    String(decoding: digits(of: bytes), as: UTF8.self)
  }

  func digits(of bytes: [UInt8]) -> [UInt8] {
    let alphabet = self == .url ? Base64.urlAlphabet : Base64.standardAlphabet
    return Array(capacity: (bytes.count + 2) / 3 * 4) { digits in
      for start in stride(from: 0, to: bytes.count, by: 3) {
        let count = min(3, bytes.count - start)
        let (second, third) = (
          count > 1 ? bytes[start + 1] : 0, count > 2 ? bytes[start + 2] : 0
        )
        let bits = Int(bytes[start]) << 16 | Int(second) << 8 | Int(third)
        digits.append(alphabet[bits >> 18])
        digits.append(alphabet[bits >> 12 & 63])
        if count > 1 { digits.append(alphabet[bits >> 6 & 63]) }
        if count > 2 { digits.append(alphabet[bits & 63]) }
      }
      while self == .standard, digits.count % 4 > 0 { digits.append(Base64.pad) }
    }
  }

  /// The bytes of a text; nil for a foreign character, wrong padding or stray bits.
  func bytes(of text: some StringProtocol) -> [UInt8]? { bytes(of: Array(text.utf8)) }

  func bytes(of text: [UInt8]) -> [UInt8]? {
    guard let digits = unpadded(text), digits.count % 4 != 1 else { return nil }
    let values = self == .url ? Base64.urlValues : Base64.standardValues
    var bytes: [UInt8] = []
    bytes.reserveCapacity(digits.count * 3 / 4)
    var bits: UInt32 = 0
    var width: UInt32 = 0
    for digit in digits {
      let value = values[Int(digit)]
      guard value != Base64.none else { return nil }
      bits = bits << 6 | UInt32(value)
      width += 6
      if width >= 8 {
        width -= 8
        bytes.append(UInt8(truncatingIfNeeded: bits >> width))
      }
    }
    return bits & (1 << width - 1) == 0 ? bytes : nil
  }

  private func unpadded(_ text: [UInt8]) -> ArraySlice<UInt8>? {
    guard self == .standard else { return text[...] }
    guard text.count % 4 == 0 else { return nil }
    let padding = text.suffix(2).reversed().prefix { $0 == Base64.pad }.count
    return text.dropLast(padding)
  }
}
