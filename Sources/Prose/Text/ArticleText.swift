import Crypto

/// The exact text that all ranges refer to: valid UTF-8, byte for byte as it was given.
public struct ArticleText: Sendable {
  /// The text's bytes; never altered.
  public let bytes: [UInt8]

  /// - Throws: ``TextFault`` at the first byte that is not UTF-8 or is a control character other than
  ///   tab, line feed and carriage return.
  public init(validating bytes: [UInt8]) throws {
    if let fault = TextFault.first(in: bytes) { throw fault }
    self.bytes = bytes
  }

  /// A text from a Swift string; control characters are refused as in ``init(validating:)``.
  public init(_ string: String) throws {
    try self.init(validating: Array(string.utf8))
  }

  public var range: TextRange { TextRange(0, bytes.count) }
  public var isEmpty: Bool { bytes.isEmpty }

  /// The text of a range; a range that cuts a character in two shows U+FFFD there.
  public subscript(range: TextRange) -> String {
    String(decoding: bytes[range.start..<range.end], as: UTF8.self)
  }

  public var string: String { self[range] }

  /// The offset itself, or the start of the character it falls into.
  public func boundary(_ offset: Int) -> Int {
    var offset = offset
    while offset > 0, offset < bytes.count, bytes[offset] & 0xC0 == 0x80 { offset -= 1 }
    return offset
  }

  /// The SHA-256 of the bytes, in lower-case hexadecimal.
  public var sha256: String {
    SHA256.hash(data: bytes).map { byte in
      let digits = String(byte, radix: 16)
      return byte < 16 ? "0" + digits : digits
    }.joined()
  }
}

extension ArticleText: Hashable {
  public static func == (left: ArticleText, right: ArticleText) -> Bool {
    left.bytes == right.bytes
  }
  public func hash(into hasher: inout Hasher) { hasher.combine(bytes) }
}
