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
    ] + checkpointSteps + limits
  }

  private var checkpointSteps: [VerificationStep] {
    guard identity.log.checkpoint != nil else { return [] }
    return [
      VerificationStep(
        subject: "The checkpoint", command: "tickmark audit --against FILE",
        meaning: "The ledger's last signed checkpoint when this was made stands below. Keep it: "
          + "a ledger that was rewritten since cannot be shown to continue it.")
    ]
  }

  private var limits: [VerificationStep] {
    [
      VerificationStep(
        subject: "What this proves", command: nil,
        meaning: "All of this was recorded, by these people and in this order, and was not changed "
          + "since a copy of the head left the desk."),
      VerificationStep(
        subject: "What it does not prove", command: nil,
        meaning:
          "That what was recorded is true; that the clock was right, for the order is proven "
          + "and the times are claimed; that no second ledger was kept beside this one: for that, "
          + "compare the checkpoint with one that somebody else holds."),
    ]
  }
}
