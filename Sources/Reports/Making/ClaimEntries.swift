import Claims
import Prose

extension ReportMaker {
  mutating func claim(_ claim: Claim) -> ReportedClaim {
    let outcome = outcome(of: claim)
    return ReportedClaim(
      number: claim.number,
      origin: claim.origin,
      kind: claim.kind,
      status: claim.status,
      stage: claim.stage,
      wording: disclosure.wording(claim.wording),
      anchors: claim.anchors,
      isAnchored: claim.anchors.allSatisfy { $0.holds(in: text) },
      attribution: attribution(of: claim),
      details: details(of: claim),
      facets: claim.facets,
      hedges: claim.hedges,
      links: claim.links,
      outcome: outcome,
      sourcing: dossier.sourcing(of: ClaimReference(claim.number)),
      articleSourcing: claim.articleSourcing,
      evidence: citations(for: claim.number).map { evidence($0) },
      checks: checks(on: claim),
      flags: flagNumbers(on: claim.number),
      notes: notes { $0.isOn(claim.number) },
      verifiable: claim.verifiable,
      important: claim.important,
      why: claim.why,
      needsContext: claim.needsContext,
      parents: claim.parents,
      successors: claim.successors,
      added: ReportedStamp(claim.added),
      stated: ReportedStamp(claim.stated),
      attributed: ReportedStamp(claim.attributed),
      withdrawal: claim.withdrawal.map { withdrawal($0, of: claim) })
  }

  /// Judged once, however many claims the event is about.
  private mutating func attribution(of claim: Claim) -> ReportedAttribution? {
    let event = claim.attributed.index
    let entry = attributionsByEvent[event] ?? claim.attribution.map { attribution($0) }
    attributionsByEvent[event] = entry
    return entry
  }

  private mutating func attribution(_ attribution: ClaimAttribution) -> ReportedAttribution {
    ReportedAttribution(
      holder: disclosure.holder(attribution.holder),
      form: attribution.form,
      commitment: attribution.commitment,
      isNegated: attribution.isNegated,
      reportedBy: reporters(attribution.reportedBy),
      source: attribution.source,
      cue: attribution.cue,
      content: attribution.content)
  }

  /// All of them, or one word of withholding.
  private mutating func reporters(_ names: [String]) -> [Disclosed<String>] {
    var open = disclosure
    let shown = names.compactMap { open.holder($0) }
    guard shown.contains(where: { $0.withheld != nil }) else { return shown }
    return [disclosure.holder(names.first { disclosure.keepsBack(holder: $0) })].compactMap { $0 }
  }

  private mutating func details(of claim: Claim) -> [ReportedDetail] {
    claim.details.indices.map { index in
      let letter = DetailLetter(index: index)
      return ReportedDetail(
        letter: letter, detail: claim.details[index], outcome: outcome(of: claim, letter))
    }
  }

  private mutating func withdrawal(
    _ withdrawal: Claim.Withdrawal, of claim: Claim
  ) -> ReportedWithdrawal {
    let sources = sources(restingOn: withdrawal.stamp)
    let (reason, _) = words(of: withdrawal.stamp.index) { disclosure in
      guard withdrawal.type == ClaimWithdrawn.type else {
        return (disclosure.own(withdrawal.reason), nil)
      }
      return (disclosure.reasons(withdrawal.reason, restingOn: sources), nil)
    }
    return ReportedWithdrawal(
      reason: reason,
      type: withdrawal.type,
      stamp: ReportedStamp(withdrawal.stamp))
  }

  /// The sources that a person's words on claims may speak of: those of all claims the words are about.
  func sources(restingOn stamp: Stamp) -> [Source] {
    (claimsByEvent[stamp.index] ?? []).flatMap { citations(for: $0) }
      .compactMap { source(numbered: $0.source) }
  }
}
