/// Enough of the article's content words stand in a claim, an attribution or a waiver.
func uncovered(_ dossier: Dossier, _ policy: Policy) -> [Finding] {
  let coverage = dossier.coverage
  let covered = coverage.words - coverage.uncovered
  guard covered * 1000 < policy.coveragePermille * coverage.words else { return [] }
  return [
    Finding(
      code: "gate.coverage", severity: .major, ranges: coverage.unchecked,
      message: "\(coverage.uncovered) of \(coverage.words) content words are in no claim and no "
        + "waiver",
      remedy: "tickmark list --unchecked, then claim add or waive them")
  ]
}
