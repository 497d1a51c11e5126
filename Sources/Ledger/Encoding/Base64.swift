/// Base64 text (RFC 4648), read as strictly as it is written: one text for every byte string.
enum Base64 {
  case standard
  /// The URL-safe alphabet without padding.
  case url

  private static let standardAlphabet = alphabet(ending: "+/")
  private static let urlAlphabet = alphabet(ending: "-_")
  private static let standardValues = values(of: standardAlphabet)
  private static let urlValues = values(of: urlAlphabet)
  private static let pad = UInt8(ascii: "=")
  private static let none: UInt8 = 0xFF

  private static func alphabet(ending: String) -> [UInt8] {
    Array(("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789" + ending).utf8)
  }

  private static func values(of alphabet: [UInt8]) -> [UInt8] {
    var values = [UInt8](repeating: none, count: 256)
    for (value, digit) in alphabet.enumerated() { values[Int(digit)] = UInt8(value) }
    return values
  }

  func text(of bytes: [UInt8]) -> String {
    String(decoding: digits(of: bytes), as: UTF8.self)
  }

  func digits(of bytes: [UInt8]) -> [UInt8] {
    var digits = [UInt8](repeating: Base64.pad, count: size(of: bytes.count))
    var span = digits.mutableSpan
    write(bytes.span, to: &span)
    return digits
  }

  /// How many digits, and pads, some bytes take.
  private func size(of count: Int) -> Int {
    self == .url ? (count * 4 + 2) / 3 : (count + 2) / 3 * 4
  }

  /// Writes the digits of some bytes over the first of a span, which must be as long as they are; what would be
  /// pads is left as it is.
  func write(_ bytes: Span<UInt8>, to digits: inout MutableSpan<UInt8>) {
    let letters = self == .url ? Base64.urlAlphabet : Base64.standardAlphabet
    let alphabet = letters.span
    // No sum here can pass the sizes of arrays that are there.
    var (start, place) = (0, 0)
    while start &+ 3 <= bytes.count {
      let bits = Int(bytes[start]) << 16 | Int(bytes[start &+ 1]) << 8 | Int(bytes[start &+ 2])
      digits[place] = alphabet[bits >> 18 & 63]
      digits[place &+ 1] = alphabet[bits >> 12 & 63]
      digits[place &+ 2] = alphabet[bits >> 6 & 63]
      digits[place &+ 3] = alphabet[bits & 63]
      start &+= 3
      place &+= 4
    }
    guard start < bytes.count else { return }
    let hasSecond = start &+ 1 < bytes.count
    let bits = Int(bytes[start]) << 16 | (hasSecond ? Int(bytes[start &+ 1]) << 8 : 0)
    digits[place] = alphabet[bits >> 18 & 63]
    digits[place &+ 1] = alphabet[bits >> 12 & 63]
    if hasSecond { digits[place &+ 2] = alphabet[bits >> 6 & 63] }
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
