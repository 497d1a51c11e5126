public import Claims

/// A sealed field: a salted value whose digest alone stands in the leaf (SD-JWT, RFC 9901, object
/// property disclosures).
public struct Disclosure: Hashable, Sendable {
  public let name: String
  /// 16 random bytes.
  public let salt: [UInt8]
  /// The value's JSON text, exactly as it is hashed.
  public let value: [UInt8]

  public static let saltSize = 16
  private static let opening = Array("[\"".utf8)
  private static let behindSalt = Array("\",".utf8)
  private static let comma = Array(",".utf8)
  private static let closing = Array("]".utf8)
  /// How many bytes of the array are not the name's or the value's.
  private static let frame = 30

  init(name: String, salt: [UInt8], value: [UInt8]) {
    self.name = name
    self.salt = salt
    self.value = value
  }

  public init(name: String, salt: [UInt8], value: JSON) {
    self.init(name: name, salt: salt, value: JSONText.bytes(of: value))
  }

  /// What every decoy's name begins with, and no field's.
  private static let decoyMark = "_"

  /// Digests that stand for nothing (SD-JWT, RFC 9901, decoy digests), kept as one sealed field, so that an
  /// audit finds each digest explained. They are never handed out.
  static func decoys(_ count: Int, salt: [UInt8]) -> Disclosure {
    Disclosure(name: decoyMark, salt: salt, value: .integer(count))
  }

  /// Ledgers from before hold decoys one by one, as fields of the names `_0`, `_1` and so on.
  public var isDecoy: Bool { name.utf8.first == Disclosure.decoyMark.utf8.first }

  /// The text that is handed out: base64url of the JSON array `[salt,name,value]`.
  public var text: String { Base64.url.text(of: array(of: name, value)) }

  /// What the leaf holds: base64url of the SHA-256 of the text.
  public var digest: String { digest(of: name, value) }

  /// All that the leaf holds of it: one digest, or one for each of the decoys that it stands for.
  var digests: [String] {
    guard name == Disclosure.decoyMark else { return [digest] }
    let count = (try? JSON(parsing: value))?.integer ?? 0
    return Disclosure.decoyNames.prefix(max(count, 0)).map { digest(of: $0, Disclosure.empty) }
  }

  /// More than any type of event shows; a damaged row cannot ask for more.
  private static let decoyNames = (0..<64).map { "\(decoyMark)\($0)" }
  /// The text of the string that a decoy's digest is of.
  private static let empty = Array("\"\"".utf8)

  private func digest(of name: String, _ value: [UInt8]) -> String {
    Hash(of: Base64.url.digits(of: array(of: name, value))).base64url
  }

  private func array(of name: String, _ value: [UInt8]) -> [UInt8] {
    var text = JSONText(capacity: Disclosure.frame + name.utf8.count + value.count)
    text.write(raw: Disclosure.opening)
    text.write(raw: Base64.url.digits(of: salt))
    text.write(raw: Disclosure.behindSalt)
    text.write(string: name)
    text.write(raw: Disclosure.comma)
    text.write(raw: value)
    text.write(raw: Disclosure.closing)
    return text.bytes
  }

  /// - Throws: ``LedgerFault/damaged(_:)`` where the text is not a disclosure as this program writes it.
  public init(parsing text: String) throws {
    guard let array = Base64.url.bytes(of: text),
      case .array(let members) = try? JSON(parsing: array), members.count == 3,
      let salt = members[0].string.flatMap(Base64.url.bytes), salt.count == Disclosure.saltSize,
      let name = members[1].string
    else { throw LedgerFault.damaged("a disclosure is not [salt,name,value]") }
    self.init(name: name, salt: salt, value: members[2])
    guard self.array(of: name, value) == array else {
      throw LedgerFault.damaged("the disclosure of \"\(name)\" is not canonical")
    }
  }
}
