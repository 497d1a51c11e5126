import Prose

/// Carries an article's claims into a new draft: from the draft before, or, for claims that it did not
/// say, from the last that did.
struct Carriers {
  private let dossier: Dossier
  private let new: Draft
  private let content: ArticleContent
  private let sentences: @Sendable (ArticleText, ArticleLayout) -> [TextRange]
  private var byRevision: [Int: Reanchorer] = [:]

  init(
    of dossier: Dossier, to new: Draft, content: ArticleContent,
    sentences: @escaping @Sendable (ArticleText, ArticleLayout) -> [TextRange]
  ) {
    self.dossier = dossier
    self.new = new
    self.content = content
    self.sentences = sentences
  }

  /// Nil where the claim stands as it did, or stays withdrawn.
  mutating func reanchored(_ claim: Claim) -> ClaimReanchored? {
    if let back = restored(claim) { return back }
    if claim.isWithdrawn { return nil }
    guard !claim.anchors.isEmpty else { return searched(claim) }
    let body = ClaimBody(of: claim)
    let result = reanchorer(from: dossier.revisions.count)?.reanchor(claim.number, body)
    return result.flatMap { event($0, for: claim) }
  }

  /// A claim whose draft before last the new one says again.
  private mutating func restored(_ claim: Claim) -> ClaimReanchored? {
    guard let suspension = claim.suspension,
      let result = reanchorer(from: suspension.revision)?
        .reanchor(claim.number, suspension.body),
      result.outcome.keepsVerdict, let body = result.body
    else { return nil }
    return ClaimReanchored(
      number: claim.number, outcome: result.outcome, isRestored: true, body: body)
  }

  /// A claim that had no one place in the draft before.
  private mutating func searched(_ claim: Claim) -> ClaimReanchored? {
    guard let suspension = claim.suspension else { return nil }
    let result = reanchorer(from: suspension.revision)?.reanchor(claim.number, suspension.body)
    return result.flatMap { $0.outcome == .ambiguous ? nil : event($0, for: claim) }
  }

  private func event(_ result: Reanchoring, for claim: Claim) -> ClaimReanchored? {
    let body = result.body ?? ClaimBody(of: claim).placeless
    guard result.outcome != .unchanged || body != ClaimBody(of: claim) else { return nil }
    return ClaimReanchored(number: claim.number, outcome: result.outcome, body: body)
  }

  /// A waiver in the new draft; withdrawn where its words or their sentence changed.
  mutating func carried(_ waiver: Waiver) -> any EventPayload {
    guard let spans = reanchorer(from: dossier.revisions.count)?.spans(ofWaived: waiver.ranges)
    else { return WaiverWithdrawn(number: waiver.number, comment: "the words changed") }
    let whole = joined(spans)
    return WaiverReanchored(
      number: waiver.number, spans: whole, quotes: whole.map { new.text[$0] })
  }

  private mutating func reanchorer(from number: Int) -> Reanchorer? {
    if let known = byRevision[number] { return known }
    guard dossier.revisions.indices.contains(number - 1) else { return nil }
    let revision = dossier.revisions[number - 1]
    let old = Draft(revision.text, sentences: sentences(revision.text, revision.layout))
    let made = Reanchorer(
      from: old, to: new, layout: content.layout,
      isRedated: revision.dateline != content.dateline)
    byRevision[number] = made
    return made
  }
}

extension ClaimBody {
  /// The claim without a place in the text: its wording is an earlier draft's.
  var placeless: ClaimBody {
    var body = self
    body.spans = []
    body.quotes = []
    body.wording.words = body.wording.words.map { word in
      guard case .copied = word.origin else { return word }
      return Word(text: word.text, origin: .inserted(.earlierDraft), isGlued: word.isGlued)
    }
    for index in body.details.indices { body.details[index].range = TextRange(0, 0) }
    body.facets = []
    body.hedges = []
    body.attribution?.source = []
    body.attribution?.cue = []
    body.attribution?.content = []
    body.links = []
    return body
  }
}
