import Claims
import Prose

/// Entries of events: their fields under the names that events give them, and when they were recorded.
extension ReportJSON {
  /// Each check once, with all that it is about.
  var checks: JSON {
    let given = allClaims.flatMap { claim in
      claim.checks.map { (ClaimReference(claim.number, $0.detail), $0) }
    }
    return .array(
      ReportJSON.byEvent(given, \.1.stamp).map { entries in
        let check = entries[0].1
        return entry(
          check.stamp,
          [
            "for": references(entries.map(\.0)), "rationale": check.rationale.map(words),
            "said": check.said.map(term), "should-read": check.shouldRead.map(words),
            "verdict": check.verdict.map(term),
          ])
      })
  }

  /// Each use of a source once, with all that it is about.
  var evidence: JSON {
    .array(
      ReportJSON.byEvent(allClaims.flatMap(\.evidence), \.stamp).map { entries in
        let evidence = entries[0]
        return entry(
          evidence.stamp,
          [
            "for": references(entries.map(\.target)), "locator": evidence.locator.map(words),
            "quote": evidence.quote.map(words), "source": .integer(evidence.source),
            "stance": term(evidence.stance), "tier": term(evidence.tier),
          ])
      })
  }

  /// In the order of the events.
  private static func byEvent<Element>(
    _ elements: [Element], _ stamp: (Element) -> ReportedStamp
  ) -> [[Element]] {
    Dictionary(grouping: elements) { stamp($0).index }.sorted { $0.key < $1.key }.map(\.value)
  }

  private func references(_ references: [ClaimReference]) -> JSON {
    texts(Set(references).sorted().map(\.description))
  }

  var notes: JSON {
    list((report.notes + allClaims.flatMap(\.notes)).sorted { $0.number < $1.number }) { note in
      entry(
        note.stamp,
        target(note.target).merging([
          "number": .integer(note.number), "text": words(note.text),
          "visibility": term(note.visibility),
        ]) { $1 })
    }
  }

  func flag(_ flag: ReportedFlag) -> JSON {
    entry(
      flag.raised,
      target(flag.target).merging([
        "closed": flag.ending.map { ending($0, of: flag) }, "comment": flag.comment.map(words),
        "number": .integer(flag.number), "owner": flag.owner.map { .string($0) },
        "reason": term(flag.reason), "severity": term(flag.severity),
      ]) { $1 })
  }

  private func ending(_ ending: ReportedFlag.Ending, of flag: ReportedFlag) -> JSON {
    entry(
      ending.stamp,
      [
        "comment": ending.comment.map(words), "number": .integer(flag.number),
        "resolution": term(ending.resolution),
      ])
  }

  func source(_ source: ReportedSource) -> JSON {
    let identity = source.identity.value
    return entry(
      source.stamp,
      [
        "address": identity?.address.map { .string($0) },
        "derives-from": identity.map { _ in numbers(source.derivesFrom) },
        "file": source.fileName.map(words), "kind": (identity?.kind).map(term),
        "may-be-described-as": source.description.map(words),
        "name": identity?.name.map { .string($0) }, "number": .integer(source.number),
        "sha256": identity?.sha256.map { .string($0) },
        "size": identity?.fileSize.map { .integer($0) }, "terms": term(source.terms),
        "withheld": source.identity.withheld.map(term),
      ])
  }

  func waiver(_ waiver: ReportedWaiver) -> JSON {
    entry(
      waiver.stamp,
      [
        "comment": waiver.comment.map(words), "number": .integer(waiver.number),
        "quotes": ReportJSON.unlessEmpty(texts(waiver.passages.map(\.quote))),
        "reason": term(waiver.reason),
        "spans": ReportJSON.unlessEmpty(spans(waiver.passages.map(\.range))),
      ])
  }

  func person(_ person: ReportedPerson) -> JSON? {
    guard let stamp = person.stamp else { return nil }
    return entry(
      stamp,
      [
        "name": words(person.name), "person": .string(person.id), "roles": list(person.roles, term),
      ])
  }

  func signOff(_ signOff: ReportedSignOff) -> JSON {
    entry(
      signOff.stamp,
      [
        "cosignature": .string(signOff.cosignature), "key": .string(signOff.key),
        "revoked": signOff.revoked.map(stamp), "role": term(signOff.role),
        "seen": .integer(signOff.seen), "stale": .bool(signOff.isStale),
      ])
  }

  func revision(_ revision: ReportedRevision) -> JSON {
    entry(
      revision.stamp,
      [
        "address": revision.address.map { .string($0) },
        "dateline": (revision.dateline?.description).map { .string($0) },
        "decoder": .string(revision.decoder), "file": revision.fileName.map(words),
        "model": .string(revision.model), "original": .string(revision.originalSHA256),
        "text_sha256": .string(revision.textSHA256), "title": .string(revision.title),
      ])
  }

  /// What an act's events were about.
  func steps(_ act: ReportedAct) -> [JSON] {
    act.steps.map { step in
      let stamp: JSON = [
        "event": .integer(step.index), "person": .string(act.person), "time": .string(act.time),
      ]
      let own: JSONObject = [
        "act": .integer(act.index), "recorded": stamp, "type": .string(step.type),
        "undone": .bool(act.isUndone),
      ]
      return .object(own.reduce(into: step.subject) { $0[$1.key] = $1.value })
    }
  }
}
