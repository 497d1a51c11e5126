public import Prose

/// Everything the program proposes about a reading: claims with details and attribution, what they leave
/// uncovered, and what does not fit together.
public func analysis(of reading: Reading, layout: ArticleLayout = ArticleLayout()) -> Analysis {
  let trees = reading.sentences.indices.flatMap { SentenceTree.trees(of: $0, in: reading) }
  let attributed = Attributions(of: trees, in: reading)
  return Analysis(attributions: attributed.all, details: details(in: reading))
}
