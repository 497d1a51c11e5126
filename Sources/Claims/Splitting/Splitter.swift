import Prose

extension SentenceTree {
  /// The sentence's statements at one grain, in the order of their assertions.
  func statements(_ grain: Grain, reports: [Report]) -> [Statement] {
    let assembler = Assembler(assertions: AssertionTree(self, grain: grain, reports: reports))
    var found = assembler.statements().flatMap(assembler.distributed)
    if grain == .facets { found = found.flatMap(assembler.byAdjunct) }
    return found.map(assembler.resolved)
  }
}
