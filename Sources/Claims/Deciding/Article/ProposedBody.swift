import Prose

extension ClaimBody {
  /// What a proposal says, as it is recorded.
  init(of proposal: Proposal, in text: ArticleText, analysis: Analysis) {
    let spans = joined(proposal.spans)
    self.init(
      kind: proposal.kind, status: proposal.status, wording: proposal.wording, spans: spans,
      quotes: spans.map { text[$0] }, details: proposal.details, facets: proposal.facets,
      attribution: proposal.attribution.flatMap { ClaimAttribution(of: $0, in: analysis) },
      hedges: proposal.hedges, links: proposal.links, articleSourcing: proposal.sourcing,
      verifiable: proposal.verifiable, important: proposal.important, why: proposal.why,
      needsContext: proposal.needsContext)
  }
}

extension ClaimAttribution {
  /// How deep a report of a report is followed.
  private static let depthLimit = 8

  /// The attribution with this index, and who reports it.
  init?(of index: Int, in analysis: Analysis) {
    guard analysis.attributions.indices.contains(index) else { return nil }
    let attribution = analysis.attributions[index]
    self.init(
      holder: attribution.holder, form: attribution.form, commitment: attribution.commitment,
      isNegated: attribution.isNegated, source: attribution.source, cue: attribution.cue,
      content: attribution.content)
    var parent = attribution.parent
    while let index = parent, analysis.attributions.indices.contains(index),
      reportedBy.count < ClaimAttribution.depthLimit
    {
      if let holder = analysis.attributions[index].holder { reportedBy.append(holder) }
      parent = analysis.attributions[index].parent
      if parent == index { break }
    }
  }
}
