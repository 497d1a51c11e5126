import Crypto

/// The public half of a key that signs notes: `name+id+key`, as C2SP writes it.
public struct VerifierKey: Hashable, Sendable, CustomStringConvertible {
  public let name: String
  public let kind: SignatureKind
  /// 32 bytes.
  let bytes: [UInt8]

  /// Nil where the name has spaces or a plus, or the key is none to be trusted.
  init?(name: String, kind: SignatureKind, bytes: [UInt8]) {
    guard VerifierKey.isName(name), Ed25519Point.isTrustworthy(bytes) else { return nil }
    self.name = name
    self.kind = kind
    self.bytes = bytes
  }

  /// From its text; nil where the id is not the key's or the key is none to be trusted.
  public init?(parsing text: some StringProtocol) {
    let parts = text.split(separator: "+", maxSplits: 2, omittingEmptySubsequences: false)
    guard parts.count == 3, let key = Base64.standard.bytes(of: parts[2]), let first = key.first,
      let kind = SignatureKind(rawValue: first)
    else { return nil }
    self.init(name: String(parts[0]), kind: kind, bytes: Array(key.dropFirst()))
    guard Hexadecimal.text(of: id) == parts[1] else { return nil }
  }

  /// The four bytes that tell keys of one name apart.
  public var id: [UInt8] {
    Array(Hash(of: Array(name.utf8) + [0x0A, kind.rawValue] + bytes).bytes.prefix(4))
  }

  public var description: String {
    "\(name)+\(Hexadecimal.text(of: id))+\(Base64.standard.text(of: [kind.rawValue] + bytes))"
  }

  /// Whether these bytes are this key's signature over a note's text.
  func isValid(_ signature: [UInt8], over text: String) -> Bool {
    switch kind {
    case .note: return isSigned(signature, Array(text.utf8))
    case .cosignature:
      guard let cosignature = Cosignature(signature) else { return false }
      return isSigned(cosignature.signature, cosignature.message(for: text))
    }
  }

  private func isSigned(_ signature: [UInt8], _ message: [UInt8]) -> Bool {
    guard let key = try? Curve25519.Signing.PublicKey(rawRepresentation: bytes) else {
      return false
    }
    return signature.count == 64 && key.isValidSignature(signature, for: message)
  }

  static func isName(_ name: String) -> Bool {
    !name.isEmpty && !name.unicodeScalars.contains { $0 == "+" || $0.properties.isWhitespace }
  }
}
