import Claims

/// One thing an outsider does to check a report.
public struct VerificationStep: Hashable, Sendable {
  public let subject: String
  /// What to type; nil where there is nothing to run.
  public let command: String?
  public let meaning: String
}

extension AuditReport {
  /// What an outsider does to check the report, and what that proves.
  public var verification: [VerificationStep] {
    let log = identity.log
    let head = log.root.map { " with the root \($0)" } ?? ""
    return [
      VerificationStep(
        subject: "The text", command: nil,
        meaning: "The SHA-256 of the article's exact bytes is \(identity.textSHA256)."),
      VerificationStep(
        subject: "The ledger", command: "tickmark audit \(identity.slug)",
        meaning: "The log is whole and begins with these \(log.size) events\(head)."),
      VerificationStep(
        subject: "This report",
        command: "tickmark export \(identity.slug) --profile \(identity.profile.rawValue)",
        meaning: "At \(log.size) events the same record gives the same bytes."),
      VerificationStep(
        subject: "What this proves", command: nil,
        meaning: "All of this was recorded, by these people and in this order, and was not changed "
          + "since a copy of the head left the desk. It does not prove that what was recorded is true."
      ),
    ]
  }
}
