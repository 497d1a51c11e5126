public import Claims

/// Somebody who worked on the article.
public struct ReportedPerson: Hashable, Sendable {
  public let id: String
  public let name: Disclosed<String>
  public let roles: [Role]
  /// When they joined the desk; nil for somebody whom it does not know.
  public let stamp: ReportedStamp?
  /// What they did here; nil for somebody who recorded nothing.
  public let part: PersonPart?
}

/// What one command recorded.
public struct ReportedAct: Hashable, Sendable {
  /// The index of its first event, and how many there are.
  public let index: Int
  public let count: Int
  public let person: String
  public let time: String
  /// In words, as `log` shows it: `flag wrong-number on 3`.
  public let summary: String
  /// What its events are about, for programs.
  public let steps: [Act.Step]
  public let isUndone: Bool
}
