import Claims

/// Findings of one rule, told once: twenty claims without a verdict are one thing to know.
struct GatheredFindings {
  let findings: [ReportedFinding]

  var code: String { findings[0].code }
  var severity: FlagSeverity { findings[0].severity }
  var claims: [ClaimReference] { findings.flatMap(\.claims) }

  /// What the rule is called, in words: `undecided`.
  var words: String {
    let name = code.split(separator: ".").last ?? ""
    return name.split(separator: "-").joined(separator: " ")
  }
}

extension [ReportedFinding] {
  /// By rule and severity, in the order in which each first comes.
  var gathered: [GatheredFindings] {
    var groups: [[ReportedFinding]] = []
    for finding in self {
      let place = groups.firstIndex {
        $0[0].code == finding.code && $0[0].severity == finding.severity
      }
      if let place { groups[place].append(finding) } else { groups.append([finding]) }
    }
    return groups.map { GatheredFindings(findings: $0) }
  }
}
