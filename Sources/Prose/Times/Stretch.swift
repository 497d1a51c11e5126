/// What a time expression covers: a stretch of the calendar, a time of day, a length, a reference.
struct Stretch: Hashable, Sendable {
  var timex: String
  var type: TimeValue.Class = .date
  var kind: TimeExpression.Kind = .date
  /// How long a period it names; nil for references and the like.
  var unit: TimeUnit?
  var start: TimePoint?
  /// The first point after it.
  var end: TimePoint?
  /// The one day meant.
  var day: CivilDate?
  /// The time of day meant.
  var clock: Clock?
  var zone: String?
  var seconds: Double?
  /// Whether the words name a day that does not exist.
  var isImpossible = false
  /// Whether the year is not told but chosen to fit.
  var isYearGuessed = false
  /// Whether a range that has it as an end reaches its last moment (*until the end of June*).
  var isLastMoment = false
  /// The expressions within, for one that runs from one date to another.
  var parts: [Part] = []

  struct Part: Hashable, Sendable {
    var terms: Range<Int>
    var stretch: Stretch
  }

  init(timex: String, type: TimeValue.Class = .date, kind: TimeExpression.Kind = .date) {
    self.timex = timex
    self.type = type
    self.kind = kind
  }

  var value: TimeValue {
    TimeValue(
      timex: timex, type: type, start: start?.description, end: end?.description,
      date: clock == nil ? day : nil, datetime: moment?.description,
      time: day == nil ? clock?.text : nil, seconds: seconds)
  }

  var moment: Moment? {
    guard let day, let clock, type != .set else { return nil }
    return Moment(day: day, second: 0).adding(seconds: clock.second)
  }
}

/// A point in time as far as the words tell it.
enum TimePoint: Hashable, Sendable, CustomStringConvertible {
  case day(CivilDate)
  case moment(Moment)
  /// A second of a day that is not told.
  case clock(Int)

  var description: String {
    switch self {
    case .day(let day): day.description
    case .moment(let moment): moment.description
    case .clock(let second): Clock(second: second).text
    }
  }

  var date: CivilDate? {
    switch self {
    case .day(let day): day
    case .moment(let moment): moment.day
    case .clock: nil
    }
  }
}

/// A time of day.
struct Clock: Hashable, Sendable {
  /// Seconds since midnight; 86,400 is the midnight at the day's end.
  var second: Int
  /// Whether *a.m.*, *p.m.*, a 24-hour form or a part of the day tells which half of the day it is.
  var isExact = true

  var hour: Int { second / 3600 }

  /// `HH:MM:SS`; the midnight at the day's end is 00:00:00.
  var text: String { Clock.text(second % 86_400) }

  /// `HH:MM`, with seconds only where there are some.
  var timex: String {
    second % 60 == 0 ? String(Clock.text(second).prefix(5)) : Clock.text(second)
  }

  private static func text(_ second: Int) -> String {
    [second / 3600, second / 60 % 60, second % 60]
      .map { $0 < 10 ? "0\($0)" : "\($0)" }.joined(separator: ":")
  }
}
