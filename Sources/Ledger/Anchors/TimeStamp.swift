import Claims

/// What an outsider's time stamp says: of which bytes, and when. Its signature is not looked at here: whom to
/// trust with the time is for whoever relies on it (`openssl ts -verify`, `ots verify`).
struct TimeStamp: Hashable {
  let kind: AnchorKind
  /// The SHA-256 of what was stamped.
  let imprint: Hash
  /// As `2026-11-22T09:30:00Z`; nil where the token does not say so by itself.
  let time: String?

  /// Nil where the bytes are neither an RFC 3161 response or token over a SHA-256 nor an OpenTimestamps proof
  /// of one.
  init?(_ bytes: [UInt8]) {
    guard bytes.count <= Ledger.timeStampLimit else { return nil }
    if let proof = TimeStamp(openTimestamps: bytes) {
      self = proof
    } else if let token = TimeStamp(rfc3161: bytes) {
      self = token
    } else {
      return nil
    }
  }

  private init(kind: AnchorKind, imprint: Hash, time: String?) {
    self.kind = kind
    self.imprint = imprint
    self.time = time
  }
}

// MARK: - OpenTimestamps

extension TimeStamp {
  /// What every detached proof begins with: its name, format 1, and that the file's hash is a SHA-256.
  private static let proofHeader: [UInt8] =
    [0x00] + Array("OpenTimestamps".utf8) + [0x00, 0x00] + Array("Proof".utf8)
    + [0x00, 0xBF, 0x89, 0xE2, 0xE8, 0x84, 0xE8, 0x92, 0x94, 0x01, 0x08]

  private init?(openTimestamps bytes: [UInt8]) {
    let rest = bytes.dropFirst(TimeStamp.proofHeader.count)
    guard bytes.starts(with: TimeStamp.proofHeader), rest.count > Hash.size,
      let imprint = Hash(rest.prefix(Hash.size))
    else { return nil }
    self.init(kind: .opentimestamps, imprint: imprint, time: nil)
  }
}

// MARK: - RFC 3161

extension TimeStamp {
  /// 1.2.840.113549.1.7.2, 1.2.840.113549.1.9.16.1.4 and 2.16.840.1.101.3.4.2.1.
  private static let signedData: [UInt8] = [0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 0x01, 0x07, 0x02]
  private static let timeStampInfo: [UInt8] =
    [0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 0x01, 0x09, 0x10, 0x01, 0x04]
  private static let sha256: [UInt8] = [0x60, 0x86, 0x48, 0x01, 0x65, 0x03, 0x04, 0x02, 0x01]

  /// A response with its status, or the token within it.
  private init?(rfc3161 bytes: [UInt8]) {
    guard let whole = DERValue(bytes[...]), let members = whole.members else { return nil }
    let token = TimeStamp.isGranted(members.first) && members.count == 2 ? members[1] : whole
    guard let info = TimeStamp.info(in: token), info.count >= 5,
      info[0].tag == DERValue.integer, info[0].content.elementsEqual([1]),
      let imprint = TimeStamp.imprint(in: info[2]), let time = TimeStamp.time(in: info[4])
    else { return nil }
    self.init(kind: .rfc3161, imprint: imprint, time: time)
  }

  /// Whether this is a response's status, and the authority did stamp.
  private static func isGranted(_ value: DERValue?) -> Bool {
    guard let status = value?.members?.first, status.tag == DERValue.integer else { return false }
    return status.content.elementsEqual([0]) || status.content.elementsEqual([1])
  }

  /// ContentInfo { signedData, [0] SignedData { version, digests, { timeStampInfo, [0] OCTET STRING } … } }
  private static func info(in token: DERValue) -> [DERValue]? {
    guard let outer = token.members, outer.count == 2, outer[0].isObjectIdentifier(signedData),
      let signed = outer[1].wrapped?.members, signed.count >= 4,
      let inner = signed[2].members, inner.count == 2, inner[0].isObjectIdentifier(timeStampInfo),
      let octets = inner[1].wrapped, octets.tag == DERValue.octets
    else { return nil }
    return DERValue(octets.content)?.members
  }

  /// MessageImprint { { sha256, NULL? }, OCTET STRING }
  private static func imprint(in value: DERValue) -> Hash? {
    guard let parts = value.members, parts.count == 2, let algorithm = parts[0].members?.first,
      algorithm.isObjectIdentifier(sha256), parts[1].tag == DERValue.octets
    else { return nil }
    return Hash(parts[1].content)
  }

  /// `20261122093000Z`, with a fraction or without.
  private static func time(in value: DERValue) -> String? {
    guard value.tag == DERValue.generalizedTime, value.content.count >= 15 else { return nil }
    let digits = value.content.prefix(14).map { $0 }
    guard digits.allSatisfy({ (0x30...0x39).contains($0) }), value.content.last == 0x5A else {
      return nil
    }
    let parts = [0..<4, 4..<6, 6..<8, 8..<10, 10..<12, 12..<14].map {
      String(decoding: digits[$0], as: UTF8.self)
    }
    return
      "\(parts[..<3].joined(separator: "-"))T\(parts[3...].joined(separator: ":"))Z"
  }
}
