/// Nothing that is confirmed only in another wording still stands in the old one.
func changesUnmade(_ dossier: Dossier, _ policy: Policy) -> [Finding] {
  dossier.gatedClaims.flatMap { claim in
    claim.answeredParts.compactMap { part in
      guard let check = claim.deciding(of: part), check.verdict == .confirmedAsChanged,
        !dossier.isMended(claim, part, since: check)
      else { return nil }
      let reference = ClaimReference(claim.number, part)
      return Finding(
        "gate.change", .major, on: claim, detail: part,
        message: "\(reference) is right only as changed, and the text has not been changed",
        remedy: dossier.mendingRemedy(for: reference))
    }
  }
}
