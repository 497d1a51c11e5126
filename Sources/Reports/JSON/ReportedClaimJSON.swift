import Claims
import Prose

extension ReportJSON {
  func claim(_ claim: ReportedClaim) -> JSON {
    object(
      outcome(claim.outcome).merging([
        "added": stamp(claim.added),
        "attribution": attribution(claim),
        "body": body(claim),
        "details": details(claim),
        "number": .integer(claim.number),
        "origin": term(claim.origin),
        "parents": numbers(claim.parents),
        "sourcing": term(claim.sourcing),
        "stage": term(claim.stage),
        "successors": numbers(claim.successors),
        "text": (claim.wording.value?.text).map { .string($0) },
        "withdrawal": claim.withdrawal.map(withdrawal),
      ]) { $1 })
  }

  private func outcome(_ outcome: Outcome) -> [String: JSON?] {
    [
      "said": outcome.said.map(term),
      "verdict": outcome.verdict.map(term),
      "verdicts": .object(JSONObject(outcome.verdicts.map { ($0.key, term($0.value)) })),
    ]
  }

  /// What the checks on each detail amount to, by its letter.
  private func details(_ claim: ReportedClaim) -> JSON {
    .object(
      JSONObject(claim.details.map { ($0.letter.description, object(outcome($0.outcome))) }))
  }

  /// What it says and where, as it was last recorded.
  private func body(_ claim: ReportedClaim) -> JSON {
    let body = ClaimBody(
      kind: claim.kind, status: claim.status, wording: claim.wording.value ?? Wording([]),
      spans: claim.anchors.map(\.range), quotes: claim.anchors.map(\.quote),
      details: claim.details.map(\.detail), facets: claim.facets, hedges: claim.hedges,
      links: claim.links, articleSourcing: claim.articleSourcing, verifiable: claim.verifiable,
      important: claim.important, why: claim.why, needsContext: claim.needsContext)
    var fields = inCodePoints(body.recordedFields)
    if let withheld = claim.wording.withheld { fields["wording"] = mark(withheld) }
    fields["recorded"] = stamp(claim.stated)
    return .object(fields)
  }

  /// Who says it, as it was last recorded.
  private func attribution(_ claim: ReportedClaim) -> JSON {
    var fields = (claim.attribution?.open.recordedFields).map(inCodePoints) ?? [:]
    if let withheld = claim.attribution?.holder?.withheld { fields["holder"] = mark(withheld) }
    if let withheld = claim.attribution?.reportedBy.first?.withheld {
      fields["reported-by"] = mark(withheld)
    }
    fields["recorded"] = stamp(claim.attributed)
    return .object(fields)
  }

  private func withdrawal(_ withdrawal: ReportedWithdrawal) -> JSON {
    let isOwn = withdrawal.type == ClaimWithdrawn.type
    return entry(
      withdrawal.stamp,
      [
        "reason": isOwn ? withdrawal.reason.map(words) : nil, "type": .string(withdrawal.type),
      ])
  }
}

extension ReportedAttribution {
  /// What of it may be shown.
  fileprivate var open: ClaimAttribution {
    ClaimAttribution(
      holder: holder?.value, form: form, commitment: commitment, isNegated: isNegated,
      source: source, cue: cue, content: content, reportedBy: reportedBy.compactMap(\.value))
  }
}
