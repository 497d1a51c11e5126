/// A claim, or one detail of it: `12`, `12b`.
public struct ClaimReference: Hashable, Sendable {
  public var number: Int
  public var detail: DetailLetter?

  public init(_ number: Int, _ detail: DetailLetter? = nil) {
    self.number = number
    self.detail = detail
  }
}

extension ClaimReference: Comparable, CustomStringConvertible {
  /// By number; a claim before its details.
  public static func < (left: ClaimReference, right: ClaimReference) -> Bool {
    (left.number, left.detail?.index ?? -1) < (right.number, right.detail?.index ?? -1)
  }

  public var description: String { "\(number)\(detail.map(\.description) ?? "")" }

  /// From `12` or `12b`; nil for anything else.
  public init?(parsing text: some StringProtocol) {
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    guard !digits.isEmpty, let number = Int(digits), number > 0 else { return nil }
    let letters = text.dropFirst(digits.count)
    if letters.isEmpty {
      self.init(number)
    } else {
      guard let letter = DetailLetter(letters) else { return nil }
      self.init(number, letter)
    }
  }
}
