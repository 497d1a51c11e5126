public import Prose

/// Puts a new draft under check and carries every claim and waiver into it. The same draft again changes
/// nothing.
public struct ReviseArticle: Command {
  public var content: ArticleContent
  /// What the program proposes about the new draft.
  public var analysis: Analysis
  /// Cuts a text into sentences.
  public var sentences: @Sendable (ArticleText, ArticleLayout) -> [TextRange]

  public init(
    content: ArticleContent, analysis: Analysis,
    sentences: @escaping @Sendable (ArticleText, ArticleLayout) -> [TextRange]
  ) {
    self.content = content
    self.analysis = analysis
    self.sentences = sentences
  }

  public func decide(on dossier: Dossier, by person: Person) throws -> [any EventPayload] {
    guard let revision = dossier.revision else {
      throw Refusal(
        code: "article.none", message: "there is no article to revise",
        remedy: "tickmark import FILE")
    }
    if revision.text == content.text, revision.layout == content.layout,
      revision.dateline == content.dateline, revision.title == content.title
    {
      return []
    }
    let new = Draft(content.text, sentences: sentences(content.text, content.layout))
    var carriers = Carriers(of: dossier, to: new, content: content, sentences: sentences)
    let claims = dossier.claims.compactMap { carriers.reanchored($0) }
    let waivers = dossier.waivers.filter(\.isActive).map { carriers.carried($0) }
    let bodies = standing(claims, in: dossier)
    let cover =
      bodies.flatMap { body in
        body.spans + (body.attribution.map { $0.source + $0.cue } ?? [])
      } + waivers.flatMap { ($0 as? WaiverReanchored)?.spans ?? [] }
    return [ArticleRevised(content: content)] + claims + waivers
      + newClaims(beside: cover, bodies.flatMap(\.spans), on: dossier)
  }

  /// The claims as they stand in the new draft.
  private func standing(_ claims: [ClaimReanchored], in dossier: Dossier) -> [ClaimBody] {
    let carried = Dictionary(claims.map { ($0.number, $0) }) { $1 }
    return dossier.claims.compactMap { claim in
      let event = carried[claim.number]
      return claim.isWithdrawn && event?.isRestored != true
        ? nil : event?.body ?? ClaimBody(of: claim)
    }
  }

  /// The proposals for words that nothing accounts for, apart from what a person dropped and what only
  /// says a claim over again in more words.
  private func newClaims(
    beside cover: [TextRange], _ claimed: [TextRange], on dossier: Dossier
  ) -> [any EventPayload] {
    let known = Set(dossier.claims.filter(\.isWithdrawn).map(\.text))
    let news = analysis.proposals.filter { proposal in
      let words = content.contentWords.filter { word in
        proposal.spans.contains { $0.overlaps(word) }
      }
      let free = words.filter { word in !cover.contains { $0.overlaps(word) } }
      return free.count * 2 > words.count && !known.contains(proposal.wording.text)
        && !claimed.contains { $0.isMostly(in: proposal.spans) }
    }
    return news.enumerated().map { index, proposal in
      ClaimAdded(
        number: dossier.numbering.claims + index + 1, origin: .machine,
        body: ClaimBody(of: proposal, in: content.text, analysis: analysis))
    }
  }
}

extension TextRange {
  /// Whether more than half of the range lies in others.
  fileprivate func isMostly(in ranges: [TextRange]) -> Bool {
    ranges.compactMap { intersection($0)?.count }.reduce(0, +) * 2 > count
  }
}
