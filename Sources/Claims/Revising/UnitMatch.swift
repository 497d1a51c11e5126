/// What became of one sentence in the new draft.
enum UnitMatch: Hashable {
  /// The draft says it, in the same order or elsewhere.
  case same(Int, isMoved: Bool)
  /// The draft says something close in its place.
  case edited(Int)
  /// The draft has several sentences that it could be.
  case ambiguous
  case none

  var unit: Int? {
    switch self {
    case .same(let unit, _), .edited(let unit): unit
    case .ambiguous, .none: nil
    }
  }

  var isSame: Bool {
    guard case .same = self else { return false }
    return true
  }
}
