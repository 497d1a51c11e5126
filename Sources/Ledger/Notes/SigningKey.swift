import Crypto

/// The secret half of a key that signs notes.
public struct SigningKey: Sendable {
  public let name: String
  public let kind: SignatureKind
  /// 32 bytes; never shown.
  private let seed: [UInt8]
  public let verifier: VerifierKey

  private init?(name: String, kind: SignatureKind, seed: [UInt8]) {
    guard let key = try? Curve25519.Signing.PrivateKey(rawRepresentation: seed),
      let verifier = VerifierKey(
        name: name, kind: kind, bytes: Array(key.publicKey.rawRepresentation))
    else { return nil }
    self.name = name
    self.kind = kind
    self.seed = seed
    self.verifier = verifier
  }

  /// A new key.
  ///
  /// - Parameter number: Tells apart the keys of one name that come of the same entropy.
  /// - Throws: ``LedgerFault/unstorable(_:)`` where the name has spaces or a plus.
  public init(name: String, kind: SignatureKind, entropy: Entropy, number: Int = 0) throws {
    let label = number == 0 ? "key/\(name)" : "key/\(name)/\(number)"
    let seed = entropy.bytes(for: "\(label)/1") + entropy.bytes(for: "\(label)/2")
    guard let key = SigningKey(name: name, kind: kind, seed: seed) else {
      throw LedgerFault.unstorable("a key cannot be named \"\(name)\"")
    }
    self = key
  }

  /// The signature over a note's text.
  ///
  /// - Parameter time: Seconds since 1970; only cosignatures hold it.
  func signature(over text: String, at time: Int) throws -> NoteSignature {
    let bytes =
      switch kind {
      case .note: try sign(Array(text.utf8))
      case .cosignature:
        try Cosignature(time: time) { try sign(Cosignature.message(for: text, at: time)) }.bytes
      }
    return NoteSignature(name: name, id: verifier.id, bytes: bytes)
  }

  private func sign(_ message: [UInt8]) throws -> [UInt8] {
    Array(try Curve25519.Signing.PrivateKey(rawRepresentation: seed).signature(for: message))
  }
}

// MARK: - Files

extension SigningKey {
  private static let prefix = "PRIVATE+KEY+"

  /// The text a key file holds, as Go's `sumdb/note` writes it: `PRIVATE+KEY+name+id+key`.
  var text: String {
    let id = Hexadecimal.text(of: verifier.id)
    let key = Base64.standard.text(of: [kind.rawValue] + seed)
    return "\(SigningKey.prefix)\(name)+\(id)+\(key)\n"
  }

  /// What a key's file is called when it came in another's place: the person, and the key's id.
  public static func fileName(of person: String, _ key: String) -> String {
    let id = key.split(separator: "+").dropFirst().first ?? ""
    return "\(person)-\(id).key"
  }

  /// Keeps the key in a file of its own that only its owner can read.
  ///
  /// - Throws: ``LedgerFault/alreadyExists(path:)``: a key is never written over.
  public func write(to path: String) throws {
    try Disk.makeFolder(Disk.folder(of: path))
    try Disk.createWhole(path, Array(text.utf8), mode: 0o600)
  }

  /// Puts the key's file in another form: sealed with a passphrase, or plain without one. Whatever happens,
  /// the file holds the key. What the old file wrote, the disk may keep until it is written over.
  ///
  /// - Throws: ``LedgerFault/badPassphrase``
  public func rewrite(_ path: String, passphrase: String?, cost: ScryptCost = .usual) throws {
    let text = try passphrase.map { try SealedKey(self, passphrase: $0, cost: cost).text } ?? text
    let again = try SigningKey(parsing: text, path) { passphrase ?? "" }
    guard again.verifier == verifier else { throw LedgerFault.notAKey(path: path) }
    try Disk.replace(path, with: Array(text.utf8), mode: 0o600)
  }

  /// - Parameter passphrase: Asked for only where the file is sealed with one.
  /// - Throws: ``LedgerFault``: ``LedgerFault/unsafeKey(path:)`` where the file's mode is not 0600 (or 0400),
  ///   ``LedgerFault/noKey(path:)``, ``LedgerFault/wrongPassphrase(path:)``
  public init(readFrom path: String, passphrase: () throws -> String = { "" }) throws {
    try self.init(parsing: SigningKey.text(of: path), path, passphrase)
  }

  /// Whether a key file is sealed with a passphrase.
  public static func isSealed(_ path: String) throws -> Bool {
    try text(of: path).hasPrefix(SealedKey.prefix)
  }

  private static func text(of path: String) throws -> String {
    guard let status = Disk.status(of: path) else {
      do { try Disk.read(path, atMost: 0) { _ in } } catch LedgerFault.noFile {
        throw LedgerFault.noKey(path: path)
      }
      throw LedgerFault.noKey(path: path)
    }
    if status.kind == .link { throw LedgerFault.symbolicLink(path: path) }
    guard status.kind == .file else { throw LedgerFault.notAFile(path: path) }
    guard status.mode & ~0o600 == 0 else { throw LedgerFault.unsafeKey(path: path) }
    guard status.isOwn else { throw LedgerFault.foreignKey(path: path) }
    return String(decoding: try Disk.read(path, atMost: 4096), as: UTF8.self)
  }

  private init(parsing text: String, _ path: String, _ passphrase: () throws -> String) throws {
    guard text.hasPrefix(SealedKey.prefix) else {
      guard let key = SigningKey(parsing: text) else { throw LedgerFault.notAKey(path: path) }
      self = key
      return
    }
    guard let sealed = SealedKey(parsing: text) else { throw LedgerFault.notAKey(path: path) }
    guard let key = sealed.opened(with: try passphrase()) else {
      throw LedgerFault.wrongPassphrase(path: path)
    }
    self = key
  }

  init?(parsing text: String) {
    guard text.hasPrefix(SigningKey.prefix), text.hasSuffix("\n") else { return nil }
    let parts = text.dropFirst(SigningKey.prefix.count).dropLast()
      .split(separator: "+", maxSplits: 2, omittingEmptySubsequences: false)
    guard parts.count == 3, let key = Base64.standard.bytes(of: parts[2]), let first = key.first,
      let kind = SignatureKind(rawValue: first)
    else { return nil }
    self.init(name: String(parts[0]), kind: kind, seed: Array(key.dropFirst()))
    guard Hexadecimal.text(of: verifier.id) == parts[1] else { return nil }
  }
}
