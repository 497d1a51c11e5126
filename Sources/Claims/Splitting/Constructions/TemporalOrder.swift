import Prose

extension Assembler {
  /// *resigned after a newspaper published his emails*: that he resigned is a claim; so is the order, which
  /// keeps both clauses.
  func withoutAfter(_ statement: Statement) -> [Statement] {
    let later = assertions.assertions.filter { assertion in
      assertion.edge == .temporal && assertion.treatment == .both
        && assertion.anchor == statement.head
        && assertion.scope.isSubset(of: statement.words)
    }
    guard let clause = later.first else { return [statement] }
    var order = statement
    order.why.append("order")
    return [statement.without(clause.scope), order]
  }
}
