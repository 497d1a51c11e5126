/// Numbers written in digits.
extension Terms {
  /// A number in digits with grouping and decimals: `1,234.5`, `.25`, `40 000`. Glued letters and
  /// further groups are the caller's to judge.
  func digitNumber(at index: Int) -> Match<Double>? {
    if let fraction = decimals(at: index) {
      return Match(value: Double("0." + fraction) ?? 0, end: index + 2)
    }
    guard var digits = digits(index) else { return nil }
    var end = index + 1
    if digits.utf8.count <= 3 { groups(into: &digits, &end) }
    if let fraction = decimals(at: end), isGlued(end), !isFollowedByDigits(end + 2) {
      digits += "." + fraction
      end += 2
    }
    guard let value = Double(digits), value.isFinite else { return nil }
    return Match(value: value, end: end)
  }

  /// Groups of three digits after a comma or a space.
  private func groups(into digits: inout String, _ end: inout Int) {
    // No number that a text means has more digits; the limit keeps the walk short.
    while digits.utf8.count < 40 {
      let hasComma = text(end) == "," && isGlued(end) && isGlued(end + 1)
      let hasSpace = !hasComma && isSpaceGroup(end)
      let next = hasComma ? end + 1 : end
      guard hasComma || hasSpace, let group = self.digits(next), group.utf8.count == 3 else {
        return
      }
      digits += group
      end = next + 1
    }
  }

  /// Exactly three digits after one space and no digits after that (`40 000`).
  private func isSpaceGroup(_ index: Int) -> Bool {
    guard let group = digits(index), group.utf8.count == 3, !isGlued(index), !isGlued(index + 1),
      let before = self[index - 1], before.kind == .digits, self[index + 1]?.kind != .digits
    else { return false }
    return group == "000"
  }

  /// The digits of `.25`.
  private func decimals(at index: Int) -> String? {
    guard text(index) == ".", isGlued(index + 1) else { return nil }
    return digits(index + 1)
  }

  private func isFollowedByDigits(_ index: Int) -> Bool {
    text(index) == "." && isGlued(index) && isGlued(index + 1) && digits(index + 1) != nil
  }
}
