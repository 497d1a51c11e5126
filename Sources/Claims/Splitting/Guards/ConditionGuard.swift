import Prose

extension AssertionTree {
  /// Nothing under an *if*, *unless* or *provided*, and nothing it governs, is asserted.
  func isUnderCondition(_ word: Int) -> Bool {
    if conditional.contains(word) { return true }
    if conditional.isEmpty { return false }
    var next = word
    while let above = tree.head(next) {
      if conditional.contains(next) { return true }
      if assertions.contains(where: { $0.head == next && $0.edge != .root }) { return false }
      next = above
    }
    return false
  }
}

extension SentenceTree {
  /// Whether the clause stands under a condition, or is one.
  func isConditional(_ clause: Int) -> Bool {
    isCondition(clause) || isInverted(clause)
      || children(clause).contains { relation($0) == .advcl && isCondition($0) }
  }

  /// A clause opened by *if*, *unless*, *provided*, *in case*, or *were X to*.
  func isCondition(_ clause: Int) -> Bool {
    guard relation(clause) == .advcl else { return false }
    return children(clause).contains { child in
      relation(child) == .mark
        && ["if", "unless", "provided", "providing", "assuming", "lest", "case"].contains(
          forms[child])
    } || isInverted(clause)
  }

  /// *Had it happened*, *were they to leave*, *should it fail*.
  private func isInverted(_ clause: Int) -> Bool {
    guard let first = subtree(clause).first, relation(first) == .aux || relation(first) == .cop,
      let subject = subject(clause)
    else { return false }
    return first < subject && ["had", "were", "should"].contains(forms[first])
  }
}
