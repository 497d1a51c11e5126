import Claims

/// Where the members of a leaf stand in its bytes; having one means that the bytes are a canonical leaf.
struct LeafLayout: Hashable, Sendable {
  /// The object of the event's own fields.
  let body: Range<Int>
  let person: Range<Int>
  let id: Range<Int>
  let log: Range<Int>
  let index: Int
  let type: Range<Int>
  let time: Range<Int>
  let version: Int

  private static let opening = Array("{\"b\":".utf8)
  private static let by = Array(",\"by\":".utf8)
  private static let id = Array(",\"id\":".utf8)
  private static let log = Array(",\"log\":".utf8)
  private static let n = Array(",\"n\":".utf8)
  private static let t = Array(",\"t\":".utf8)
  private static let ts = Array(",\"ts\":".utf8)
  private static let v = Array(",\"v\":".utf8)
  private static let closing = Array("}".utf8)

  /// The longest entry a tiled log can serve: its length is 16 bits.
  static let sizeLimit = 65_535

  /// What most leaves are shorter than, so that they are written in place.
  private static let usualSize = 768

  /// The bytes of a leaf.
  ///
  /// - Parameters:
  ///   - body: The event's own fields.
  ///   - own: The ledger's among them.
  static func bytes(
    body: JSONObject, _ own: [JSONText.Written], log: String, stamp: Stamp, type: String,
    version: Int
  ) -> [UInt8] {
    var text = JSONText(capacity: usualSize)
    text.write(raw: opening)
    text.write(object: body, among: own)
    text.write(raw: by)
    text.write(string: stamp.person)
    text.write(raw: id)
    text.write(string: stamp.id)
    text.write(raw: LeafLayout.log)
    text.write(string: log)
    text.write(raw: n)
    text.write(.integer(stamp.index))
    text.write(raw: t)
    text.write(string: type)
    text.write(raw: ts)
    text.write(string: stamp.time)
    text.write(raw: v)
    text.write(.integer(version))
    text.write(raw: closing)
    return text.bytes
  }

  /// - Throws: ``CanonicalFault`` where the bytes are not a leaf in canonical form.
  init(of bytes: [UInt8]) throws(CanonicalFault) {
    guard bytes.count <= LeafLayout.sizeLimit else {
      throw CanonicalFault(message: "longer than 65,535 bytes", offset: LeafLayout.sizeLimit)
    }
    var scanner = try CanonicalScanner(bytes)
    try scanner.expect(LeafLayout.opening)
    let start = scanner.offset
    try scanner.value()
    body = start..<scanner.offset
    try scanner.expect(LeafLayout.by)
    person = try scanner.string()
    try scanner.expect(LeafLayout.id)
    id = try scanner.string()
    try scanner.expect(LeafLayout.log)
    log = try scanner.string()
    try scanner.expect(LeafLayout.n)
    index = try scanner.integer()
    try scanner.expect(LeafLayout.t)
    type = try scanner.string()
    try scanner.expect(LeafLayout.ts)
    time = try scanner.string()
    try scanner.expect(LeafLayout.v)
    version = try scanner.integer()
    try scanner.expect(LeafLayout.closing)
    guard scanner.isAtEnd else {
      throw CanonicalFault(message: "text after the leaf", offset: scanner.offset)
    }
  }
}
