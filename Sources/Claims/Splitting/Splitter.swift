import Prose

extension SentenceTree {
  /// The sentence's statements at one grain, in the order of their assertions.
  ///
  /// Where a split leaves a piece that says nothing of anything, what was taken from it goes back.
  func statements(_ grain: Grain, reports: [Report]) -> [Statement] {
    var refused: Set<Int> = []
    for _ in 0..<Self.mostRounds {
      let assertions = AssertionTree(self, grain: grain, reports: reports, refused: refused)
      let assembler = Assembler(assertions: assertions)
      let found = assembler.statements()
      let unsound = grain == .facets ? [] : found.filter { !isSound($0) }
      if unsound.isEmpty { return finished(found, assembler) }
      for statement in unsound { refused.formUnion(assertions.givenUp(by: statement.head)) }
    }
    let assertions = AssertionTree(self, grain: grain, reports: reports, refused: Set(0..<count))
    let assembler = Assembler(assertions: assertions)
    return finished(assembler.statements(), assembler)
  }

  private func finished(_ statements: [Statement], _ assembler: Assembler) -> [Statement] {
    var found = statements.flatMap { statement in
      let members = assembler.distributed(statement)
      return assembler.grain == .facets || members.allSatisfy(isSound) ? members : [statement]
    }.flatMap(assembler.byAttribute)
    for pass in assembler.splits { found = found.flatMap(pass) }
    return found.map { statement in
      assembler.wordings.reduce(statement) { $1($0) }
    }
  }

  private static let mostRounds = 3
}

extension Assembler {
  /// What a statement is split by once its lists are given out, in this order.
  fileprivate var splits: [(Statement) -> [Statement]] {
    switch grain {
    case .facets: [byAdjunct, byModifier]
    case .claims: [possession, origin, superset, places, withoutAfter, withoutCause]
    }
  }

  /// What is put right in each statement's words, in this order.
  fileprivate var wordings: [(Statement) -> Statement] {
    [agreeing, ofEvent, ofWhole, denied, resolved]
  }
}
