import Crypto
import CryptoExtras
import FoundationEssentials

/// How much work it is to try one passphrase (RFC 7914): 2^`rounds` blocks of 1 KiB, read and written twice.
public struct ScryptCost: Hashable, Sendable {
  /// The logarithm of the cost; 17 takes 128 MiB.
  let rounds: Int
  static let blockSize = 8
  static let parallelism = 1

  /// OWASP's recommendation for scrypt.
  public static let usual = ScryptCost(unchecked: 17)
  /// More would let a file take all memory.
  private static let allowed = 10...20

  private init(unchecked rounds: Int) { self.rounds = rounds }

  init?(rounds: Int) {
    guard ScryptCost.allowed.contains(rounds) else { return nil }
    self.init(unchecked: rounds)
  }
}

/// A key file's text under a passphrase: `$scrypt$ln=17,r=8,p=1$salt$sealed`, as PHC strings are written, in
/// base64 without padding. What is sealed (ChaCha20-Poly1305 under scrypt's output, RFC 8439) is the plain
/// file's text; what stands before it is authenticated too.
struct SealedKey {
  static let prefix = "$scrypt$"
  private static let passphraseLengths = 12...1024
  private static let saltSize = 16

  private let cost: ScryptCost
  private let salt: [UInt8]
  /// Nonce, ciphertext and tag.
  private let box: [UInt8]

  /// - Throws: ``LedgerFault/badPassphrase``
  init(_ key: SigningKey, passphrase: String, cost: ScryptCost) throws {
    guard SealedKey.passphraseLengths.contains(passphrase.utf8.count) else {
      throw LedgerFault.badPassphrase
    }
    let salt = Entropy.system.bytes(for: "salt")
    let secret = try SealedKey.secret(passphrase, salt, cost)
    let sealed = try ChaChaPoly.seal(
      Data(key.text.utf8), using: secret, authenticating: SealedKey.header(cost, salt))
    (self.cost, self.salt, box) = (cost, salt, Array(sealed.combined))
  }

  init?(parsing text: String) {
    let parts = text.split(separator: "$", omittingEmptySubsequences: false)
    guard parts.count == 5, text.hasSuffix("\n"),
      let rounds = parts[2].split(separator: ",").first.flatMap({ Int($0.dropFirst(3)) }),
      let cost = ScryptCost(rounds: rounds), let salt = SealedKey.bytes(parts[3]),
      salt.count == SealedKey.saltSize, let box = SealedKey.bytes(parts[4].dropLast())
    else { return nil }
    (self.cost, self.salt, self.box) = (cost, salt, box)
    guard self.text == text else { return nil }
  }

  var text: String {
    "\(String(decoding: SealedKey.header(cost, salt), as: UTF8.self))\(SealedKey.digits(box))\n"
  }

  /// Nil where the passphrase is another, or the file was altered.
  func opened(with passphrase: String) -> SigningKey? {
    guard let secret = try? SealedKey.secret(passphrase, salt, cost),
      let sealed = try? ChaChaPoly.SealedBox(combined: box),
      let text = try? ChaChaPoly.open(
        sealed, using: secret, authenticating: SealedKey.header(cost, salt))
    else { return nil }
    return SigningKey(parsing: String(decoding: text, as: UTF8.self))
  }

  private static func secret(
    _ passphrase: String, _ salt: [UInt8], _ cost: ScryptCost
  ) throws -> SymmetricKey {
    try KDF.Scrypt.deriveKey(
      from: Array(passphrase.utf8), salt: salt, outputByteCount: 32, rounds: 1 << cost.rounds,
      blockSize: ScryptCost.blockSize, parallelism: ScryptCost.parallelism)
  }

  private static func header(_ cost: ScryptCost, _ salt: [UInt8]) -> [UInt8] {
    let parameters =
      "ln=\(cost.rounds),r=\(ScryptCost.blockSize),p=\(ScryptCost.parallelism)"
    return Array("\(prefix)\(parameters)$\(digits(salt))$".utf8)
  }

  private static func digits(_ bytes: [UInt8]) -> String {
    String(Base64.standard.text(of: bytes).prefix { $0 != "=" })
  }

  private static func bytes(_ digits: Substring) -> [UInt8]? {
    let padding = String(repeating: "=", count: (4 - digits.utf8.count % 4) % 4)
    return Base64.standard.bytes(of: digits + padding)
  }
}
