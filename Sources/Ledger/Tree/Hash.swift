import Crypto

/// A SHA-256 value.
public struct Hash: Hashable, Sendable, CustomStringConvertible {
  /// Its 32 bytes, held in place: hashes are made and compared by the million.
  private let value: SIMD32<UInt8>

  public static let size = 32

  /// Nil unless there are 32 bytes.
  public init?(_ bytes: some Collection<UInt8>) {
    guard bytes.count == Hash.size else { return nil }
    value = unsafe Array(bytes).withUnsafeBytes { unsafe $0.loadUnaligned(as: SIMD32<UInt8>.self) }
  }

  public init(of content: [UInt8]) {
    var digest = SHA256()
    digest.update(data: content)
    self.init(digest)
  }

  /// The hash of a prefix byte and bytes behind it.
  init(prefix: UInt8, _ content: [UInt8]) {
    self = unsafe content.withUnsafeBytes { unsafe Hash(prefix: prefix, $0) }
  }

  init(prefix: UInt8, _ content: UnsafeRawBufferPointer) {
    var digest = SHA256()
    Hash.update(&digest, with: prefix)
    unsafe digest.update(bufferPointer: content)
    self.init(digest)
  }

  /// The hash of a prefix byte and two hashes behind it.
  init(prefix: UInt8, _ left: Hash, _ right: Hash) {
    var digest = SHA256()
    Hash.update(&digest, with: prefix)
    Hash.update(&digest, with: left.value)
    Hash.update(&digest, with: right.value)
    self.init(digest)
  }

  private init(_ digest: SHA256) {
    value = unsafe digest.finalize().withUnsafeBytes {
      unsafe $0.loadUnaligned(as: SIMD32<UInt8>.self)
    }
  }

  private static func update(_ digest: inout SHA256, with value: some BitwiseCopyable) {
    unsafe withUnsafeBytes(of: value) { unsafe digest.update(bufferPointer: $0) }
  }

  /// 32 of them.
  public var bytes: [UInt8] { unsafe withBytes { unsafe Array($0) } }

  /// The bytes where they stand.
  func withBytes<Value>(_ body: (UnsafeRawBufferPointer) -> Value) -> Value {
    unsafe withUnsafeBytes(of: value) { unsafe body($0) }
  }

  public var hexadecimal: String { Hexadecimal.text(of: bytes) }
  public var base64: String { Base64.standard.text(of: bytes) }
  /// 43 characters, made without an array between: leaves hold them by the million.
  var base64url: String {
    let bytes = InlineArray<32, UInt8> { value[$0] }
    var digits = InlineArray<43, UInt8>(repeating: 0)
    var span = digits.mutableSpan
    Base64.url.write(bytes.span, to: &span)
    guard let text = try? UTF8Span(validating: digits.span) else {
      preconditionFailure("base64 digits are ASCII")
    }
    return String(copying: text)
  }
  public var description: String { hexadecimal }

  /// From standard base64; nil for anything but 32 bytes of it.
  public init?(base64 text: some StringProtocol) {
    guard let bytes = Base64.standard.bytes(of: text) else { return nil }
    self.init(bytes)
  }
}
