public import Claims

/// One event as it is stored, hashed and proven: canonical JSON with the members `b`, `by`, `id`, `log`,
/// `n`, `t`, `ts` and `v`.
public struct Leaf: Hashable, Sendable {
  /// The exact bytes; verifiers hash these and never write them anew.
  public let bytes: [UInt8]
  public let log: String
  public let stamp: Stamp
  public let type: String
  public let version: Int
  /// The event's open fields.
  public let fields: JSONObject
  /// The digests of its sealed fields, sorted.
  public let digests: [String]

  public var hash: Hash { MerkleTree.leafHash(bytes) }

  /// Members of `b` that are the ledger's own: an event type may not use them as field names.
  static let digestsKey = "_sd"
  /// The index of the act's first event, where that is an earlier one.
  static let actKey = "act"

  /// - Throws: ``LedgerFault/damaged(_:)`` where the bytes are not a canonical leaf.
  public init(parsing bytes: [UInt8]) throws {
    do {
      try self.init(bytes, layout: LeafLayout(of: bytes))
    } catch let fault as CanonicalFault {
      throw LedgerFault.damaged("a leaf is not canonical: \(fault.message) at byte \(fault.offset)")
    }
  }

  private init(_ bytes: [UInt8], layout: LeafLayout) throws {
    func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
    guard case .object(var fields) = try JSON(parsing: Array(bytes[layout.body])) else {
      throw LedgerFault.damaged("a leaf's fields are not an object")
    }
    self.bytes = bytes
    log = text(layout.log)
    type = text(layout.type)
    version = layout.version
    digests = fields.removeValue(forKey: Leaf.digestsKey)?.array?.compactMap(\.string) ?? []
    let act = fields.removeValue(forKey: Leaf.actKey)?.integer
    self.fields = fields
    stamp = Stamp(
      index: layout.index, id: text(layout.id), person: text(layout.person),
      time: text(layout.time), act: act ?? layout.index)
  }

  /// - Throws: ``LedgerFault/unstorable(_:)`` where a field is a fraction, a null, too long or reserved.
  public init(
    log: String, stamp: Stamp, type: String, version: Int, fields: JSONObject,
    digests: [String]
  ) throws {
    guard fields[Leaf.digestsKey] == nil, fields[Leaf.actKey] == nil else {
      throw LedgerFault.unstorable("\(type): \"_sd\" and \"act\" are the ledger's own names")
    }
    self.log = log
    self.stamp = stamp
    self.type = type
    self.version = version
    self.fields = fields
    self.digests = digests.sorted()
    bytes = Leaf.bytes(
      log: log, stamp: stamp, type: type, version: version, fields: fields, digests: self.digests)
    do {
      _ = try LeafLayout(of: bytes)
    } catch {
      throw LedgerFault.unstorable("\(type): \(error.message) at byte \(error.offset)")
    }
  }

  private static func bytes(
    log: String, stamp: Stamp, type: String, version: Int, fields: JSONObject,
    digests: [String]
  ) -> [UInt8] {
    var own: [JSONText.Written] = []
    if !digests.isEmpty { own.append(.init(key: digestsKey, text: list(of: digests))) }
    if stamp.act != stamp.index {
      own.append(.init(key: actKey, text: Array(String(stamp.act).utf8)))
    }
    return LeafLayout.bytes(
      body: fields, own, log: log, stamp: stamp, type: type, version: version)
  }

  /// The JSON text of digests, in which nothing needs an escape.
  private static func list(of digests: [String]) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(digests.count * 46 + 1)
    for digest in digests {
      text.append(UInt8(ascii: text.isEmpty ? "[" : ","))
      text.append(UInt8(ascii: "\""))
      text.append(contentsOf: digest.utf8)
      text.append(UInt8(ascii: "\""))
    }
    text.append(UInt8(ascii: "]"))
    return text
  }
}
