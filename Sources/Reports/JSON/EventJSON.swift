import Claims
import Prose

/// The fields of events as the report's entries give them, under the names that events give them.
extension ReportJSON {
  /// By the event they are of.
  var wordsByEvent: [Int: JSONObject] {
    var words: [Int: JSONObject] = [:]
    func add(_ stamp: ReportedStamp?, _ fields: [String: JSON?]) {
      guard let stamp else { return }
      for (name, value) in fields {
        if let value { words[stamp.index, default: [:]][name] = value }
      }
    }
    for revision in report.revisions { add(revision.stamp, fields(revision)) }
    for claim in allClaims {
      add(claim.stated, body(claim))
      add(claim.attributed, attribution(claim))
      add(claim.withdrawal?.stamp, ["reason": claim.withdrawal.flatMap(reason)])
      for check in claim.checks { add(check.stamp, fields(check)) }
      for evidence in claim.evidence { add(evidence.stamp, fields(evidence)) }
    }
    for note in report.notes + allClaims.flatMap(\.notes) { add(note.stamp, fields(note)) }
    for flag in report.flags {
      add(flag.raised, fields(flag))
      add(flag.ending?.stamp, ending(flag))
    }
    for source in report.sources { add(source.stamp, fields(source)) }
    for waiver in report.notChecked.waived { add(waiver.stamp, fields(waiver)) }
    for signOff in report.signOffs { add(signOff.stamp, fields(signOff)) }
    return words
  }

  private func fields(_ check: ReportedCheck) -> [String: JSON?] {
    [
      "rationale": check.rationale.map(words), "said": check.said.map(term),
      "should-read": check.shouldRead.map(words), "verdict": check.verdict.map(term),
    ]
  }

  private func fields(_ evidence: ReportedEvidence) -> [String: JSON?] {
    [
      "locator": evidence.locator.map(words), "quote": evidence.quote.map(words),
      "source": .integer(evidence.source), "stance": term(evidence.stance),
      "tier": term(evidence.tier),
    ]
  }

  private func fields(_ note: ReportedNote) -> [String: JSON?] {
    target(note.target).merging([
      "number": .integer(note.number), "text": words(note.text),
      "visibility": term(note.visibility),
    ]) { $1 }
  }

  private func fields(_ flag: ReportedFlag) -> [String: JSON?] {
    target(flag.target).merging([
      "comment": flag.comment.map(words), "number": .integer(flag.number),
      "owner": flag.owner.map { .string($0) }, "reason": term(flag.reason),
      "severity": term(flag.severity),
    ]) { $1 }
  }

  private func ending(_ flag: ReportedFlag) -> [String: JSON?] {
    [
      "comment": (flag.ending?.comment).map(words), "number": .integer(flag.number),
      "resolution": (flag.ending?.resolution).map(term),
    ]
  }

  private func fields(_ source: ReportedSource) -> [String: JSON?] {
    let identity = source.identity.value
    return [
      "address": identity?.address.map { .string($0) }, "file": source.fileName.map(words),
      "kind": source.identity.withheld.map(mark) ?? (identity?.kind).map(term),
      "may-be-described-as": source.description.map(words),
      "name": identity?.name.map { .string($0) }, "number": .integer(source.number),
      "sha256": identity?.sha256.map { .string($0) },
      "size": identity?.fileSize.map { .integer($0) }, "terms": term(source.terms),
    ]
  }

  private func fields(_ waiver: ReportedWaiver) -> [String: JSON?] {
    [
      "comment": waiver.comment.map(words), "number": .integer(waiver.number),
      "reason": term(waiver.reason),
    ]
  }

  private func fields(_ signOff: ReportedSignOff) -> [String: JSON?] {
    [
      "cosignature": .string(signOff.cosignature), "key": .string(signOff.key),
      "role": term(signOff.role), "seen": .integer(signOff.seen),
    ]
  }

  private func fields(_ revision: ReportedRevision) -> [String: JSON?] {
    [
      "address": revision.address.map { .string($0) },
      "dateline": (revision.dateline?.description).map { .string($0) },
      "decoder": .string(revision.decoder), "file": revision.fileName.map(words),
      "model": .string(revision.model), "original": .string(revision.originalSHA256),
      "text": ["sha256": .string(revision.textSHA256)], "title": .string(revision.title),
    ]
  }

  /// What a claim says and where, as it was last recorded.
  private func body(_ claim: ReportedClaim) -> [String: JSON?] {
    let body = ClaimBody(
      kind: claim.kind, status: claim.status, wording: claim.wording.value ?? Wording([]),
      spans: claim.anchors.map(\.range), quotes: claim.anchors.map(\.quote),
      details: claim.details.map(\.detail), facets: claim.facets, hedges: claim.hedges,
      links: claim.links, articleSourcing: claim.articleSourcing, verifiable: claim.verifiable,
      important: claim.important, why: claim.why, needsContext: claim.needsContext)
    let fields = body.recordedFields.reduce(into: [String: JSON?]()) { $0[$1.key] = $1.value }
    return fields.merging(["wording": claim.wording.withheld.map(mark) ?? fields["wording"] ?? nil])
    { $1 }
  }

  /// Who says it, as it was last recorded.
  private func attribution(_ claim: ReportedClaim) -> [String: JSON?] {
    guard let attribution = claim.attribution else { return [:] }
    let fields = attribution.open.recordedFields.reduce(into: [String: JSON?]()) {
      $0[$1.key] = $1.value
    }
    return fields.merging([
      "holder": attribution.holder.map(words),
      "reported-by": attribution.reportedBy.first?.withheld.map(mark)
        ?? fields["reported-by"] ?? nil,
    ]) { $1 }
  }

  /// A person's own.
  private func reason(_ withdrawal: ReportedWithdrawal) -> JSON? {
    withdrawal.type == ClaimWithdrawn.type ? withdrawal.reason.map(words) : nil
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
