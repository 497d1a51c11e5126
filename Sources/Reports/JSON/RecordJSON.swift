import Claims
import Prose

extension ReportJSON {
  func outcome(_ outcome: Outcome) -> JSON {
    object([
      "dissent": .bool(outcome.hasDissent),
      "said": outcome.said.map(term),
      "should_read": outcome.shouldRead.map(disclosed),
      "verdict": outcome.verdict.map(term),
    ])
  }

  func check(_ check: ReportedCheck) -> JSON {
    object([
      "detail": check.detail.map { .string($0.description) },
      "dissent": .bool(check.isDissent),
      "rationale": check.rationale.map(disclosed),
      "recorded": stamp(check.stamp),
      "said": check.said.map(term),
      "should_read": check.shouldRead.map(disclosed),
      "verdict": check.verdict.map(term),
    ])
  }

  func evidence(_ evidence: ReportedEvidence) -> JSON {
    object([
      "claim": .string(evidence.target.description),
      "locator": evidence.locator.map(disclosed),
      "quote": evidence.quote.map(disclosed),
      "recorded": stamp(evidence.stamp),
      "source": .integer(evidence.source),
      "stance": term(evidence.stance),
      "tier": term(evidence.tier),
    ])
  }

  func source(_ source: ReportedSource) -> JSON {
    object([
      "cited_for": texts(source.citedFor.map(\.description)),
      "derives_from": numbers(source.derivesFrom),
      "description": source.description.map(disclosed),
      "file_name": source.fileName.map(disclosed),
      "identity": source.identity.value.map(sourceIdentity),
      "number": .integer(source.number),
      "recorded": stamp(source.stamp),
      "terms": term(source.terms),
      "withheld": source.identity.withheld.map(term),
    ])
  }

  private func sourceIdentity(_ identity: SourceIdentity) -> JSON {
    object([
      "address": identity.address.map { .string($0) },
      "file_size": identity.fileSize.map { .integer($0) },
      "kind": term(identity.kind),
      "name": identity.name.map { .string($0) },
      "sha256": identity.sha256.map { .string($0) },
    ])
  }

  func flag(_ flag: ReportedFlag) -> JSON {
    object([
      "closed": flag.ending.map(ending),
      "comment": flag.comment.map(disclosed),
      "number": .integer(flag.number),
      "on": target(flag.target),
      "owner": flag.owner.map { .string($0) },
      "raised": stamp(flag.raised),
      "reason": term(flag.reason),
      "severity": term(flag.severity),
    ])
  }

  private func ending(_ ending: ReportedFlag.Ending) -> JSON {
    object([
      "comment": ending.comment.map(disclosed),
      "recorded": stamp(ending.stamp),
      "resolution": term(ending.resolution),
    ])
  }

  func note(_ note: ReportedNote) -> JSON {
    .object([
      "number": .integer(note.number), "on": target(note.target), "recorded": stamp(note.stamp),
      "text": disclosed(note.text), "visibility": term(note.visibility),
    ])
  }

  func reply(_ reply: ReportedReply) -> JSON {
    .object([
      "flag": .integer(reply.flag), "on": target(reply.target), "owed": .bool(reply.isOwed),
    ])
  }

  func finding(_ finding: ReportedFinding) -> JSON {
    .object([
      "claims": texts(finding.claims.map(\.description)),
      "code": .string(finding.code),
      "message": disclosed(finding.message),
      "passages": list(finding.passages, passage),
      "remedy": disclosed(finding.remedy),
      "severity": term(finding.severity),
    ])
  }

  func person(_ person: ReportedPerson) -> JSON {
    object([
      "acts": .integer(person.part?.acts ?? 0),
      "checked": person.part.map { texts($0.checked.map(\.description)) },
      "first": person.part.map { .string($0.first) },
      "flags_raised": person.part.map { numbers($0.flagsRaised) },
      "flags_resolved": person.part.map { numbers($0.flagsResolved) },
      "id": .string(person.id),
      "last": person.part.map { .string($0.last) },
      "name": disclosed(person.name),
      "roles": list(person.roles, term),
      "seconded": person.part.map { texts($0.seconded.map(\.description)) },
      "sources": person.part.map { numbers($0.sources) },
    ])
  }

  func act(_ act: ReportedAct) -> JSON {
    .object([
      "event": .integer(act.index),
      "events": .integer(act.count),
      "person": .string(act.person),
      "summary": disclosed(act.summary),
      "time": .string(act.time),
      "undone": .bool(act.isUndone),
    ])
  }

  func signOff(_ signOff: ReportedSignOff) -> JSON {
    object([
      "key": .string(signOff.key), "recorded": stamp(signOff.stamp),
      "revoked": signOff.revoked.map(stamp), "role": term(signOff.role),
      "seen": .integer(signOff.seen), "stale": .bool(signOff.isStale),
    ])
  }

  func step(_ step: VerificationStep) -> JSON {
    object([
      "command": step.command.map { .string($0) }, "meaning": .string(step.meaning),
      "subject": .string(step.subject),
    ])
  }
}
