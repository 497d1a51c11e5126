public import Prose

/// Everything the program proposes about a reading: claims with details and attribution, what they leave
/// uncovered, and what does not fit together.
public func analysis(of reading: Reading, layout: ArticleLayout = ArticleLayout()) -> Analysis {
  Analysis(details: details(in: reading))
}
