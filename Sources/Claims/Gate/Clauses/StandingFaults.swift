import Prose

/// No claim or detail that was found wrong, misleading, outdated, conflicting or unverifiable, or not
/// said as given, unless a flag on it was resolved since, or the claim withdrawn.
func standingFaults(_ dossier: Dossier, _ policy: Policy) -> [Finding] {
  dossier.gatedClaims.flatMap { claim in
    claim.answeredParts.compactMap { part in
      let faults = claim.faults(of: part)
      guard let fault = faults.first(where: { !dossier.isMended(claim, part, since: $0.check) })
      else { return nil }
      let reference = ClaimReference(claim.number, part)
      return Finding(
        "gate.fault", .blocker, on: claim, detail: part,
        message: "\(reference) was found \(fault.name), and nothing has been done about it",
        remedy: dossier.mendingRemedy(for: reference))
    }
  }
}

extension Claim {
  /// The claim as a whole, and each of its details.
  var answeredParts: [DetailLetter?] {
    [nil] + details.indices.map { DetailLetter(index: $0) }
  }

  /// What the last answers to the two questions found wrong.
  fileprivate func faults(of part: DetailLetter?) -> [(name: String, check: Check)] {
    var faults: [(name: String, check: Check)] = []
    let checks = checks(of: part)
    if let check = checks.last(where: { $0.verdict != nil }), let verdict = check.verdict,
      !verdict.stands
    {
      faults.append((verdict.rawValue, check))
    }
    if let check = checks.last(where: { $0.said != nil }), let said = check.said, said != .asGiven {
      faults.append(("said \(said.rawValue)", check))
    }
    return faults
  }
}

extension Dossier {
  /// Whether a flag on the claim or detail was resolved after the check: the text was mended, or an
  /// editor answered for it.
  func isMended(_ claim: Claim, _ part: DetailLetter?, since check: Check) -> Bool {
    flags.contains { flag in
      guard case .claim(let target) = flag.target, let ending = flag.ending,
        target.number == claim.number, target.detail == nil || target.detail == part
      else { return false }
      return ending.resolution.mends && ending.stamp.index > check.stamp.index
    }
  }

  func mendingRemedy(for reference: ClaimReference) -> String {
    let flags = openFlags(on: [reference])
    return flags.isEmpty
      ? "tickmark flag REASON \(reference), then --resolve it when the text is mended"
      : "tickmark flag --resolve fixed \(reference)"
  }

  /// Where a flag's or note's subject stands in the text.
  func ranges(of target: Target) -> [TextRange] {
    guard case .claim(let reference) = target, let claim = claim(reference.number) else {
      return []
    }
    return detail(reference).map { [$0.range] } ?? claim.ranges
  }
}

extension FlagResolution {
  /// Whether it answers what was wrong; a duplicate or invalid flag answers nothing.
  var mends: Bool {
    switch self {
    case .fixed, .stet, .cut, .hedged: true
    case .duplicate, .invalid: false
    }
  }
}
