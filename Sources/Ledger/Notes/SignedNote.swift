/// A text with the signatures under it (C2SP signed-note).
public struct SignedNote: Hashable, Sendable {
  /// Ends in a line feed.
  public let text: String
  public private(set) var signatures: [NoteSignature]

  /// Above this many signatures a note is refused (the specification asks for at least 16).
  private static let signatureLimit = 64
  private static let sizeLimit = 1 << 20

  init(text: String, signatures: [NoteSignature] = []) {
    self.text = text
    self.signatures = signatures
  }

  /// The note as it is handed out.
  public var description: String {
    text + "\n" + signatures.map { "— \($0.name) \($0.base64)\n" }.joined()
  }

  mutating func add(_ signature: NoteSignature) {
    if !signatures.contains(signature) { signatures.append(signature) }
  }

  /// - Throws: ``NoteFault`` where the bytes are not a signed note.
  public init(parsing bytes: [UInt8]) throws {
    guard bytes.count <= SignedNote.sizeLimit,
      let note = String(validating: bytes, as: UTF8.self),
      bytes.allSatisfy({ $0 >= 0x20 || $0 == 0x0A })
    else { throw NoteFault.malformed }
    let lines = note.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    guard lines.last == "", let gap = lines.dropLast().lastIndex(of: ""), gap > 0 else {
      throw NoteFault.malformed
    }
    let signatures = lines[(gap + 1)...].dropLast()
    guard !signatures.isEmpty, signatures.count <= SignedNote.signatureLimit else {
      throw NoteFault.malformed
    }
    text = lines[..<gap].map { $0 + "\n" }.joined()
    self.signatures = try signatures.map { line in
      guard let signature = NoteSignature(parsing: line) else { throw NoteFault.malformed }
      return signature
    }
  }

  /// The keys among those given that signed the note.
  ///
  /// - Throws: ``NoteFault`` where one of their signatures is wrong, or there is none.
  public func signers(among keys: [VerifierKey]) throws -> [VerifierKey] {
    var signers: [VerifierKey] = []
    for signature in signatures {
      guard let key = keys.first(where: { $0.name == signature.name && $0.id == signature.id })
      else { continue }
      guard key.isValid(signature.bytes, over: text) else {
        throw NoteFault.badSignature(name: key.name)
      }
      if !signers.contains(key) { signers.append(key) }
    }
    guard !signers.isEmpty else { throw NoteFault.unsigned }
    return signers
  }
}

/// One line under a note.
public struct NoteSignature: Hashable, Sendable {
  let name: String
  /// Four bytes.
  let id: [UInt8]
  let bytes: [UInt8]

  init(name: String, id: [UInt8], bytes: [UInt8]) {
    self.name = name
    self.id = id
    self.bytes = bytes
  }

  var base64: String { Base64.standard.text(of: id + bytes) }

  init?(name: String, base64: some StringProtocol) {
    guard VerifierKey.isName(name), let bytes = Base64.standard.bytes(of: base64), bytes.count > 4
    else { return nil }
    self.init(name: name, id: Array(bytes.prefix(4)), bytes: Array(bytes.dropFirst(4)))
  }

  fileprivate init?(parsing line: String) {
    guard line.hasPrefix("— ") else { return nil }
    let parts = line.dropFirst(2).split(separator: " ", omittingEmptySubsequences: false)
    guard parts.count == 2 else { return nil }
    self.init(name: String(parts[0]), base64: parts[1])
  }
}

/// Why a signed note cannot be trusted.
public enum NoteFault: Error, Hashable, Sendable, CustomStringConvertible {
  case malformed
  case badSignature(name: String)
  case unsigned

  public var description: String {
    switch self {
    case .malformed: "not a signed note"
    case .badSignature(let name): "the signature of \(name) is wrong"
    case .unsigned: "no known key signed it"
    }
  }
}
