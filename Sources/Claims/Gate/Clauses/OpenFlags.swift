/// No open flag of the severity the desk holds articles back for.
func openFlags(_ dossier: Dossier, _ policy: Policy) -> [Finding] {
  dossier.flags.filter { flag in
    flag.isOpen && flag.severity.weight <= policy.blockingSeverity.weight
  }.map { flag in
    var finding = Finding(
      code: "gate.flag", severity: flag.severity, ranges: dossier.ranges(of: flag.target),
      claims: flag.target.references,
      message: "flag \(flag.number) (\(flag.reason.rawValue)) on \(flag.target) is open",
      remedy: "tickmark flag --resolve fixed --flag \(flag.number)")
    finding.subject = ["flag": .integer(flag.number)]
    return finding
  }
}
