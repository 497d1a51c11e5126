/// Numbers or references as a summary shows them: `1, 2, 3 and 9 more`.
struct NumberList<Element: CustomStringConvertible>: CustomStringConvertible {
  /// How many are named before the rest is only counted.
  private static var named: Int { 6 }
  private let elements: [Element]

  init(_ elements: [Element]) { self.elements = elements }

  var description: String {
    let shown = elements.prefix(Self.named).map(\.description).joined(separator: ", ")
    let rest = elements.count - Self.named
    return rest > 0 ? "\(shown) and \(rest) more" : shown
  }
}
