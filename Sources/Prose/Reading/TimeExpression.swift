/// A time expression with its value resolved against the date line.
public struct TimeExpression: Hashable, Sendable {
  /// What the words give, as a detail.
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    case date, time, duration, age
  }

  public var kind: Kind
  public var range: TextRange
  public var value: TimeValue

  public init(kind: Kind, range: TextRange, value: TimeValue) {
    self.kind = kind
    self.range = range
    self.value = value
  }
}

/// The normalised value of a time expression (TIMEX3, ISO-TimeML).
public struct TimeValue: Hashable, Sendable {
  public enum Class: String, CaseIterable, Hashable, Sendable {
    case date = "DATE"
    case time = "TIME"
    case duration = "DURATION"
    case set = "SET"
  }

  /// The TIMEX3 value: `2024-07-11`, `2024-W28`, `2024-SP`, `P25Y`, `PRESENT_REF`; empty for what runs
  /// from one date to another, which has none.
  public var timex: String
  public var type: Class
  /// The first moment covered, `YYYY-MM-DD` or `YYYY-MM-DDTHH:MM:SS`, where it can be told; `HH:MM:SS`
  /// where the day is not told.
  public var start: String?
  /// The first moment no longer covered, spelled as `start`.
  public var end: String?
  /// The one day meant, where there is one.
  public var date: CivilDate?
  /// The one moment meant, `YYYY-MM-DDTHH:MM:SS`, where there is one.
  public var datetime: String?
  /// The time of day, `HH:MM:SS`, where there is one.
  public var time: String?
  /// The length of a duration, where its unit has a fixed length.
  public var seconds: Double?

  public init(
    timex: String, type: Class, start: String? = nil, end: String? = nil, date: CivilDate? = nil,
    datetime: String? = nil, time: String? = nil, seconds: Double? = nil
  ) {
    self.timex = timex
    self.type = type
    self.start = start
    self.end = end
    self.date = date
    self.datetime = datetime
    self.time = time
    self.seconds = seconds
  }
}
