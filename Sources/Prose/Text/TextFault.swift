/// Why bytes cannot be an article's text, and where.
public struct TextFault: Error, Hashable, Sendable {
  public enum Reason: Hashable, Sendable {
    /// The byte at `offset` does not continue valid UTF-8.
    case notUTF8(byte: UInt8)
    /// A NUL, C0 or DEL control character other than tab, line feed and carriage return. C1 characters
    /// occur in real articles (Windows-1252 taken for Latin-1): they are kept, and shown as signs.
    case controlCharacter(scalar: UInt32)
  }

  public let reason: Reason
  /// The byte offset of the fault.
  public let offset: Int
  public let place: TextPlace

  init(_ reason: Reason, at offset: Int, in bytes: [UInt8]) {
    self.reason = reason
    self.offset = offset
    place = TextPlace(ofOffset: offset, in: bytes)
  }

  /// The first fault in the bytes, if there is one.
  static func first(in bytes: [UInt8]) -> TextFault? {
    var offset = 0
    while offset < bytes.count {
      let byte = bytes[offset]
      if byte < 0x80 {
        if byte == 0x7F || (byte < 0x20 && byte != 0x09 && byte != 0x0A && byte != 0x0D) {
          return TextFault(.controlCharacter(scalar: UInt32(byte)), at: offset, in: bytes)
        }
        offset += 1
        continue
      }
      let length = wellFormedLength(of: bytes, at: offset)
      if length == 0 { return TextFault(.notUTF8(byte: byte), at: offset, in: bytes) }
      offset += length
    }
    return nil
  }

  /// The length of the multi-byte character at the offset, 0 where it is not well formed
  /// (Unicode 16.0, table 3-7).
  private static func wellFormedLength(of bytes: [UInt8], at offset: Int) -> Int {
    let first = bytes[offset]
    let (length, second): (Int, ClosedRange<UInt8>) =
      switch first {
      case 0xC2...0xDF: (2, 0x80...0xBF)
      case 0xE0: (3, 0xA0...0xBF)
      case 0xED: (3, 0x80...0x9F)
      case 0xE1...0xEF: (3, 0x80...0xBF)
      case 0xF0: (4, 0x90...0xBF)
      case 0xF1...0xF3: (4, 0x80...0xBF)
      case 0xF4: (4, 0x80...0x8F)
      default: (0, 0x80...0xBF)
      }
    guard length > 0, offset + length <= bytes.count, second.contains(bytes[offset + 1]) else {
      return 0
    }
    let rest = bytes[(offset + 2)..<(offset + length)]
    return rest.allSatisfy { $0 & 0xC0 == 0x80 } ? length : 0
  }
}
