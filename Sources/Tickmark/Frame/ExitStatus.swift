/// The exit codes, each with one meaning; `tickmark help exit-codes` lists them.
enum ExitStatus: Int32, CaseIterable {
  case done = 0
  /// Findings, a closed gate, or no match.
  case findings = 1
  case failed = 2
  /// The ledger or an evidence file fails its check.
  case integrity = 3
  case usage = 64
  case interrupted = 130

  var meaning: String {
    switch self {
    case .done: "done"
    case .findings: "findings, gate closed, or no match"
    case .failed: "could not do it"
    case .integrity: "the ledger or an evidence file fails its check"
    case .usage: "wrong usage"
    case .interrupted: "interrupted"
    }
  }
}
