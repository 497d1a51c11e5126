/// A unit that durations and periods are counted in, from short to long.
enum TimeUnit: Int, Comparable, Hashable, Sendable {
  case second, minute, hour, day, businessDay, night, week, weekend, fortnight, month, quarter, half
  case season, year, decade, century, millennium

  static func < (left: TimeUnit, right: TimeUnit) -> Bool { left.rawValue < right.rawValue }

  /// Whether it is shorter than a day.
  var isOfClock: Bool { self < .day }

  /// The unit as TIMEX3 spells it, and how many of those it is.
  var timex: (count: Double, letters: String) {
    switch self {
    case .second: (1, "S")
    case .minute: (1, "M")
    case .hour: (1, "H")
    case .day, .night: (1, "D")
    case .businessDay: (1, "BD")
    case .week: (1, "W")
    case .weekend: (1, "WE")
    case .fortnight: (2, "W")
    case .month: (1, "M")
    case .quarter: (1, "Q")
    case .half: (6, "M")
    case .season: (3, "M")
    case .year: (1, "Y")
    case .decade: (1, "DE")
    case .century: (1, "CE")
    case .millennium: (1, "ML")
    }
  }

  /// Its length in seconds; a month counts 30 days and a year 365, as clocks do not tell.
  var seconds: Double {
    switch self {
    case .second: 1
    case .minute: 60
    case .hour: 3600
    case .day, .businessDay, .night: 86_400
    case .week: 7 * 86_400
    case .weekend: 2 * 86_400
    case .fortnight: 14 * 86_400
    case .month: 30 * 86_400
    case .quarter, .season: 91 * 86_400
    case .half: 182 * 86_400
    case .year: 365 * 86_400
    case .decade: 3650 * 86_400
    case .century: 36_500 * 86_400
    case .millennium: 365_000 * 86_400
    }
  }

  /// The whole unit in months; nil for those that are counted in days.
  var months: Int? {
    switch self {
    case .month: 1
    case .quarter, .season: 3
    case .half: 6
    case .year: 12
    case .decade: 120
    case .century: 1200
    case .millennium: 12_000
    default: nil
    }
  }

  /// The whole unit in days; nil for those that are counted in months or by the clock.
  var days: Int? {
    switch self {
    case .day, .night: 1
    case .week, .weekend: 7
    case .fortnight: 14
    default: nil
    }
  }
}
