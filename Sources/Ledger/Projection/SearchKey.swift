import Claims

/// What kind of text a search finds.
public enum SearchKind: Int, Hashable, Sendable, CaseIterable {
  case claim = 1
  case note, source
}

/// A text within one article's log that searches find.
struct SearchKey: Hashable, Comparable, Sendable {
  var kind: SearchKind
  /// The claim's, note's or source's.
  var number: Int

  static func < (left: SearchKey, right: SearchKey) -> Bool {
    (left.kind.rawValue, left.number) < (right.kind.rawValue, right.number)
  }

  private static let numberBits = 24
  private static let kindBits = 4
  /// How far up in a row the log stands.
  static let logShift = numberBits + kindBits

  /// The row in the index: the log, the kind and the number, side by side.
  func row(in log: Int64) -> Int64 {
    (log << SearchKey.kindBits | Int64(kind.rawValue)) << SearchKey.numberBits | Int64(number)
  }

  /// The log and key of a row; nil for a row that no key gives.
  static func parse(row: Int64) -> (log: Int64, key: SearchKey)? {
    let rest = row >> SearchKey.numberBits
    guard let kind = SearchKind(rawValue: Int(rest & (1 << SearchKey.kindBits - 1))) else {
      return nil
    }
    let number = Int(row & (1 << SearchKey.numberBits - 1))
    return (rest >> SearchKey.kindBits, SearchKey(kind: kind, number: number))
  }

  /// The rows of one log.
  static func rows(in log: Int64) -> ClosedRange<Int64> {
    (log << logShift)...((log + 1) << logShift - 1)
  }
}
