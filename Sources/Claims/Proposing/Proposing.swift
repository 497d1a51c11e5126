public import Prose

/// Everything the program proposes about a reading: claims with details and attribution, what they leave
/// uncovered, and what does not fit together.
public func analysis(of reading: Reading, layout: ArticleLayout = ArticleLayout()) -> Analysis {
  let trees = reading.sentences.indices.flatMap { SentenceTree.trees(of: $0, in: reading) }
  let names = EntityNames(reading)
  let attributions = Attributions(of: trees, in: reading, names: names)
  let details = details(in: reading)
  var proposer = Proposer(
    reading: reading, layout: layout, attributions: attributions, details: details, names: names)
  for (index, tree) in trees.enumerated() { proposer.propose(tree, at: index) }
  let proposals = proposer.proposals.sorted(by: isBefore)
  return Analysis(
    proposals: proposals, attributions: attributions.all, details: details,
    uncovered: uncovered(
      in: reading, trees: trees, proposals: proposals, attributions: attributions),
    findings: findings(in: reading, of: layout, attributions: attributions.all),
    setAside: proposer.setAside)
}

/// Text order: by the first copied word, the longer claim first.
private func isBefore(_ left: Proposal, _ right: Proposal) -> Bool {
  let (first, second) = (left.spans.first?.start ?? 0, right.spans.first?.start ?? 0)
  if first != second { return first < second }
  return left.spans.reduce(0) { $0 + $1.count } > right.spans.reduce(0) { $0 + $1.count }
}
