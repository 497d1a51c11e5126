public import Prose

/// One checkable particular, with its own place and normalised value.
public struct Detail: Hashable, Sendable {
  public var kind: DetailKind
  public var range: TextRange
  /// The text at `range`.
  public var text: String
  public var value: DetailValue

  public init(kind: DetailKind, range: TextRange, text: String, value: DetailValue = .none) {
    self.kind = kind
    self.range = range
    self.text = text
    self.value = value
  }
}

/// What a detail's words amount to.
public enum DetailValue: Hashable, Sendable {
  case none
  case time(TimeValue)
  case quantity(QuantityValue)
}

/// The letter that names a detail within its claim: a, b, … z, aa, ab, …
public struct DetailLetter: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// From 0.
  public let index: Int

  public init(index: Int) { self.index = index }

  /// Nil for anything but lower-case letters.
  public init?(_ text: some StringProtocol) {
    guard !text.isEmpty, text.utf8.count <= 3, text.utf8.allSatisfy({ (97...122).contains($0) })
    else { return nil }
    index = text.utf8.reduce(0) { $0 * 26 + Int($1) - 96 } - 1
  }

  public var description: String {
    var (rest, letters) = (index + 1, "")
    while rest > 0 {
      letters = String(UnicodeScalar(UInt8(97 + (rest - 1) % 26))) + letters
      rest = (rest - 1) / 26
    }
    return letters
  }

  public static func < (left: DetailLetter, right: DetailLetter) -> Bool {
    left.index < right.index
  }
}
