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
  public let events: [ReportedEvent]
  public let isUndone: Bool
}

/// One event of an act.
public struct ReportedEvent: Hashable, Sendable {
  public let index: Int
  public let type: String
  /// Under the names the event gives them: its open fields, and what it takes from the article's text. Words
  /// of people and sources stand in the report's other entries.
  public let fields: JSONObject
  /// The fields that were erased from it since.
  public let erased: [String]
}
