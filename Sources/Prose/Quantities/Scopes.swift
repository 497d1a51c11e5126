/// Words that say how a number is meant: *at least*, *nearly*, *more than*, *up to*, *or more*.
extension QuantityGrammar {
  /// What the words before a number say, and the index of the first of them.
  func scope(before index: Int) -> (scope: QuantityValue.Scope, start: Int)? {
    for length in stride(from: 3, through: 1, by: -1) where index >= length {
      let words = (index - length..<index).map(terms.text).joined(separator: " ")
      if let scope = QuantityGrammar.leading[words] { return (scope, index - length) }
    }
    return nil
  }

  private static let leading: [String: QuantityValue.Scope] = [
    "at least": .atLeast, "no fewer than": .atLeast, "no less than": .atLeast,
    "not less than": .atLeast, "a minimum of": .atLeast, "as many as": .atMost,
    "as much as": .atMost, "up to": .atMost, "at most": .atMost, "no more than": .atMost,
    "not more than": .atMost, "a maximum of": .atMost, "a record": .exactly, "exactly": .exactly,
    "about": .about, "around": .about, "approximately": .about, "roughly": .about, "some": .about,
    "an estimated": .about, "estimated": .about, "circa": .about, "near": .about, "~": .about,
    "more than": .moreThan, "over": .moreThan, "above": .moreThan, "just over": .moreThan,
    "well over": .moreThan, "greater than": .moreThan, "in excess of": .moreThan,
    "upwards of": .moreThan, "upward of": .moreThan, "well above": .moreThan,
    "larger than": .moreThan, "bigger than": .moreThan, "higher than": .moreThan,
    "smaller than": .lessThan, "lower than": .lessThan, "less than": .lessThan,
    "fewer than": .lessThan, "under": .lessThan, "below": .lessThan,
    "just under": .lessThan, "well under": .lessThan, "just below": .lessThan,
    "nearly": .nearly, "almost": .nearly, "close to": .nearly, "just about": .nearly,
    "approaching": .nearly, "only": .exactly, "just": .exactly,
  ]

  /// What the words after a quantity say, and the index after them.
  func scope(after index: Int) -> (scope: QuantityValue.Scope, end: Int)? {
    if terms.text(index) == "+", terms.isGlued(index) { return (.atLeast, index + 1) }
    guard terms.text(index) == "or" else { return nil }
    switch terms.text(index + 1) {
    case "more": return (.atLeast, index + 2)
    case "less", "fewer": return (.atMost, index + 2)
    case "so": return (.about, index + 2)
    default: return nil
    }
  }
}
