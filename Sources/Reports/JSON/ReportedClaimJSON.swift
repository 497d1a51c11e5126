import Claims

extension ReportJSON {
  /// What follows from the events on a claim, and which of them say what it says.
  func claim(_ claim: ReportedClaim) -> JSON {
    object(
      outcome(claim.outcome).merging([
        "added": .integer(claim.added.index),
        "attribution": .integer(claim.attributed.index),
        "body": .integer(claim.stated.index),
        "details": details(claim),
        "kind": term(claim.kind),
        "number": .integer(claim.number),
        "sourcing": term(claim.sourcing),
        "stage": term(claim.stage),
        "text": text(claim).map { .string($0) },
        "withdrawal": (claim.withdrawal?.stamp.index).map { .integer($0) },
      ]) { $1 })
  }

  private func outcome(_ outcome: Outcome) -> [String: JSON?] {
    [
      "said": outcome.said.map(term),
      "verdict": outcome.verdict.map(term),
      "verdicts": .object(JSONObject(outcome.verdicts.map { ($0.key, term($0.value)) })),
    ]
  }

  /// What the checks on each detail amount to, by its name: `12b`.
  private func details(_ claim: ReportedClaim) -> JSON {
    .object(
      JSONObject(
        claim.details.map { detail in
          let name = ClaimReference(claim.number, detail.letter).description
          return (name, object(outcome(detail.outcome)))
        }))
  }

  /// Nil where it is kept back, or was erased.
  private func text(_ claim: ReportedClaim) -> String? {
    erasedWordings.contains(claim.stated.index) ? nil : claim.wording.value?.text
  }
}
