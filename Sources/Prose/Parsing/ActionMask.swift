/// Which actions a parser state allows, as numbers to add to the scores.
package struct ActionMask: Sendable {
  /// One mask after the other: shift allowed, left allowed, left to the root, right allowed.
  package let values: [Float]

  package static let columns = NetworkLayout.actionColumns

  package init() {
    values = (0..<16).flatMap { flags in
      (0..<ActionMask.columns).map { column in
        ActionMask.allows(column, flags) ? 0 : NetworkLayout.impossible
      }
    }
  }

  /// Where the state's mask starts in ``values``.
  package func offset(for state: ParseState) -> Int {
    let root = state.next == state.count
    let flags =
      (state.canShift ? 1 : 0) | (state.canLeft && !root ? 2 : 0) | (state.canLeft && root ? 4 : 0)
      | (state.canRight ? 8 : 0)
    return flags * ActionMask.columns
  }

  private static func allows(_ column: Int, _ flags: Int) -> Bool {
    guard column < Action.count else { return false }
    return switch Action(index: column) {
    case .shift: flags & 1 != 0
    case .left(.root): flags & 4 != 0
    case .left: flags & 2 != 0
    case .right(.root): false
    case .right: flags & 8 != 0
    }
  }
}
