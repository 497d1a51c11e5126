import Claims
import Prose

extension ClaimCard {
  /// The machine form: the list's fields, and what the card shows beside them.
  var json: JSON {
    let listing = ClaimListing.listing(of: [reference], in: dossier)
    var members = listing.rows.first.map(listing.json)?.object ?? [:]
    members["form"] = claim.attribution.map { .string($0.form.rawValue) }
    members["spans"] = .array(claim.ranges.map { [.integer($0.start), .integer($0.end)] })
    members["sources"] = .array(dossier.citations(for: reference).map(json))
    members["checks"] = .array(claim.checks.map(json))
    members["notes"] = .array(
      dossier.notes.filter { $0.target.isOn(reference) }.map { .string($0.text) })
    return .object(members)
  }

  private func json(_ citation: Citation) -> JSON {
    var members: JSONObject = [
      "source": .integer(citation.source), "stance": .string(citation.stance.rawValue),
      "tier": .string(citation.tier.rawValue), "on": .string(citation.target.description),
    ]
    members["locator"] = citation.locator.map { .string($0) }
    members["quote"] = citation.quote.map { .string($0) }
    members["name"] = dossier.source(citation.source).map { .string($0.words) }
    return .object(members)
  }

  private func json(_ check: Check) -> JSON {
    var members: JSONObject = [
      "by": .string(dossier.name(of: check.stamp.person)), "time": .string(check.stamp.time),
      "log": .integer(check.stamp.index),
    ]
    members["detail"] = check.detail.map { .string($0.description) }
    members["verdict"] = check.verdict.map { .string($0.rawValue) }
    members["said"] = check.said.map { .string($0.rawValue) }
    members["rationale"] = check.rationale.map { .string($0) }
    members["should-read"] = check.shouldRead.map { .string($0) }
    return .object(members)
  }
}
