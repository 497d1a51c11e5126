/// Something in the record that is not as it was recorded, and where exactly.
public struct IntegrityFinding: Hashable, Sendable, CustomStringConvertible {
  /// The article's slug, or the log's name where it has none.
  public var place: String
  /// The event's index in its log; nil where the fault is not one event's.
  public var index: Int?
  public var message: String

  public var description: String {
    "\(place)\(index.map { " event \($0)" } ?? ""): \(message)"
  }
}

/// What an audit looked at, and what it found.
public struct IntegrityReport: Hashable, Sendable {
  public var logs = 0
  public var events = 0
  public var sealedValues = 0
  /// How many sealed values were erased, each with an event that says so.
  public var erasedValues = 0
  public var findings: [IntegrityFinding] = []
  /// The logs with events of a later release: whole, but what they mean was not looked at. The place and
  /// index of each one's first such event, and its type.
  public var unread: [IntegrityFinding] = []

  public var isSound: Bool { findings.isEmpty }
}
