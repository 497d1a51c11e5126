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
    if assembler.grain == .facets {
      found = found.flatMap(assembler.byAdjunct).flatMap(assembler.byModifier)
    }
    if assembler.grain == .claims {
      found = found.flatMap(assembler.possession).flatMap(assembler.origin).flatMap(
        assembler.superset
      ).flatMap(assembler.places)
        .flatMap(assembler.withoutAfter).flatMap(assembler.withoutCause)
    }
    return found.map(assembler.agreeing).map(assembler.ofEvent).map(assembler.ofWhole).map(
      assembler.denied
    ).map(assembler.resolved)
  }

  private static let mostRounds = 3
}
