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

  /// The longest entry a tiled log can serve: its length is 16 bits.
  static let sizeLimit = 65_535

  /// - Throws: ``CanonicalFault`` where the bytes are not a leaf in canonical form.
  init(of bytes: [UInt8]) throws(CanonicalFault) {
    guard bytes.count <= LeafLayout.sizeLimit else {
      throw CanonicalFault(message: "longer than 65,535 bytes", offset: LeafLayout.sizeLimit)
    }
    var scanner = try CanonicalScanner(bytes)
    try scanner.expect("{\"b\":")
    let start = scanner.offset
    try scanner.value()
    body = start..<scanner.offset
    try scanner.expect(",\"by\":")
    person = try scanner.string()
    try scanner.expect(",\"id\":")
    id = try scanner.string()
    try scanner.expect(",\"log\":")
    log = try scanner.string()
    try scanner.expect(",\"n\":")
    index = try scanner.integer()
    try scanner.expect(",\"t\":")
    type = try scanner.string()
    try scanner.expect(",\"ts\":")
    time = try scanner.string()
    try scanner.expect(",\"v\":")
    version = try scanner.integer()
    try scanner.expect("}")
    guard scanner.isAtEnd else {
      throw CanonicalFault(message: "text after the leaf", offset: scanner.offset)
    }
  }
}
