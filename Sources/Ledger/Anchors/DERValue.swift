/// A value in ASN.1's distinguished encoding (X.690): a tag and its content. Only what a time stamp's token
/// is made of; lengths are definite and as short as can be, or nothing is read.
struct DERValue {
  static let integer: UInt8 = 0x02
  static let octets: UInt8 = 0x04
  static let objectIdentifier: UInt8 = 0x06
  static let generalizedTime: UInt8 = 0x18
  static let sequence: UInt8 = 0x30
  /// `[0]` around other values.
  static let explicit: UInt8 = 0xA0

  let tag: UInt8
  let content: ArraySlice<UInt8>

  /// The value that fills all of the bytes; nil where there is none.
  init?(_ bytes: ArraySlice<UInt8>) {
    var rest = bytes
    guard let value = DERValue(first: &rest), rest.isEmpty else { return nil }
    self = value
  }

  /// Takes the first value off the bytes.
  private init?(first bytes: inout ArraySlice<UInt8>) {
    guard let tag = bytes.popFirst(), tag & 0x1F != 0x1F,
      let length = DERValue.length(first: &bytes), length <= bytes.count
    else { return nil }
    self.tag = tag
    content = bytes.prefix(length)
    bytes = bytes.dropFirst(length)
  }

  private static func length(first bytes: inout ArraySlice<UInt8>) -> Int? {
    guard let first = bytes.popFirst() else { return nil }
    if first < 0x80 { return Int(first) }
    let count = Int(first & 0x7F)
    guard (1...4).contains(count), count <= bytes.count else { return nil }
    let length = bytes.prefix(count).reduce(0) { $0 << 8 | Int($1) }
    bytes = bytes.dropFirst(count)
    // In the shortest form alone, so that one token has one spelling.
    return length >= 0x80 && length >> (8 * (count - 1)) > 0 ? length : nil
  }

  /// The values within, in order; nil where the content is not made of values.
  var values: [DERValue]? {
    guard tag & 0x20 != 0 else { return nil }
    var (values, rest) = ([DERValue](), content)
    while !rest.isEmpty {
      guard let value = DERValue(first: &rest) else { return nil }
      values.append(value)
    }
    return values
  }

  /// The values within a sequence.
  var members: [DERValue]? { tag == DERValue.sequence ? values : nil }

  /// The one value within `[0]`.
  var wrapped: DERValue? {
    guard tag == DERValue.explicit, let values, values.count == 1 else { return nil }
    return values[0]
  }

  func isObjectIdentifier(_ bytes: [UInt8]) -> Bool {
    tag == DERValue.objectIdentifier && content.elementsEqual(bytes)
  }
}
