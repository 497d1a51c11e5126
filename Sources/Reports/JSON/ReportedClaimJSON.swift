import Claims
import Prose

extension ReportJSON {
  func claim(_ claim: ReportedClaim) -> JSON {
    object([
      "added": stamp(claim.added),
      "anchored": .bool(claim.isAnchored),
      "anchors": list(claim.anchors, anchor),
      "article_sourcing": term(claim.articleSourcing),
      "attribution": claim.attribution.map(attribution),
      "checks": list(claim.checks, check),
      "details": list(claim.details, detail),
      "evidence": list(claim.evidence, evidence),
      "facets": list(claim.facets, facet),
      "flags": numbers(claim.flags),
      "hedges": spans(claim.hedges),
      "important": score(claim.important),
      "kind": term(claim.kind),
      "links": numbers(claim.links),
      "needs_context": .bool(claim.needsContext),
      "notes": list(claim.notes, note),
      "number": .integer(claim.number),
      "origin": term(claim.origin),
      "outcome": outcome(claim.outcome),
      "parents": numbers(claim.parents),
      "sourcing": term(claim.sourcing),
      "stage": term(claim.stage),
      "status": term(claim.status),
      "successors": numbers(claim.successors),
      "verifiable": score(claim.verifiable),
      "why": texts(claim.why),
      "withdrawal": claim.withdrawal.map(withdrawal),
      "wording": wording(claim.wording),
    ])
  }

  private func anchor(_ anchor: Anchor) -> JSON {
    .object([
      "after": .string(anchor.after), "before": .string(anchor.before),
      "quote": .string(anchor.quote), "span": span(anchor.range),
    ])
  }

  /// Copied words carry the span they were copied from, inserted ones the reason.
  private func wording(_ wording: Disclosed<Wording>) -> JSON {
    object([
      "text": (wording.value?.text).map { .string($0) },
      "withheld": wording.withheld.map(term),
      "words": wording.value.map { list($0.words, word) },
    ])
  }

  private func word(_ word: Word) -> JSON {
    let glued: JSON? = word.isGlued ? true : nil
    return switch word.origin {
    case .copied(let range):
      object(["from": span(range), "glued": glued, "text": .string(word.text)])
    case .inserted(let reason):
      object(["glued": glued, "inserted": term(reason), "text": .string(word.text)])
    }
  }

  private func attribution(_ attribution: ReportedAttribution) -> JSON {
    object([
      "commitment": term(attribution.commitment),
      "content": spans(attribution.content),
      "cue": spans(attribution.cue),
      "form": term(attribution.form),
      "holder": attribution.holder.map(disclosed),
      "negated": .bool(attribution.isNegated),
      "reported_by": list(attribution.reportedBy, disclosed),
      "source": spans(attribution.source),
    ])
  }

  private func facet(_ facet: Facet) -> JSON {
    .object(["spans": spans(facet.spans), "text": .string(facet.text)])
  }

  private func score(_ score: Score) -> JSON {
    .object(["reasons": texts(score.reasons), "score": .number(score.value)])
  }

  private func withdrawal(_ withdrawal: ReportedWithdrawal) -> JSON {
    object(["reason": withdrawal.reason.map(disclosed), "recorded": stamp(withdrawal.stamp)])
  }
}
