import Crypto

/// A SHA-256 value.
public struct Hash: Hashable, Sendable, CustomStringConvertible {
  /// 32 bytes.
  public let bytes: [UInt8]

  public static let size = 32

  /// Nil unless there are 32 bytes.
  public init?(_ bytes: some Collection<UInt8>) {
    guard bytes.count == Hash.size else { return nil }
    self.bytes = Array(bytes)
  }

  public init(of content: [UInt8]) {
    bytes = unsafe SHA256.hash(data: content).withUnsafeBytes { unsafe Array($0) }
  }

  /// The hash of a prefix byte and one or two byte strings, one after the other.
  init(prefix: UInt8, _ first: [UInt8], _ second: [UInt8] = []) {
    var content: [UInt8] = []
    content.reserveCapacity(1 + first.count + second.count)
    content.append(prefix)
    content.append(contentsOf: first)
    content.append(contentsOf: second)
    self.init(of: content)
  }

  public var hexadecimal: String { Hexadecimal.text(of: bytes) }
  public var base64: String { Base64.standard.text(of: bytes) }
  public var description: String { hexadecimal }

  /// From standard base64; nil for anything but 32 bytes of it.
  public init?(base64 text: some StringProtocol) {
    guard let bytes = Base64.standard.bytes(of: text) else { return nil }
    self.init(bytes)
  }
}
