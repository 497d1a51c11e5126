/// A part of the day as TIMEX3 names it.
enum DayPart: String, Hashable, Sendable {
  case dawn = "TDA"
  case morning = "TMO"
  case breakfast = "TMEB"
  case lunch = "TMEL"
  case dinner = "TMED"
  case daytime = "TDT"
  case afternoon = "TAF"
  case evening = "TEV"
  case night = "TNI"

  /// From and to which second of the day it lasts, as calendars commonly draw it.
  var seconds: (start: Int, end: Int) {
    switch self {
    case .dawn: (4 * 3600, 8 * 3600)
    case .morning: (8 * 3600, 12 * 3600)
    case .breakfast: (8 * 3600, 12 * 3600)
    case .lunch: (11 * 3600, 13 * 3600)
    case .dinner: (16 * 3600, 20 * 3600)
    case .daytime: (8 * 3600, 18 * 3600)
    case .afternoon: (12 * 3600, 16 * 3600)
    case .evening: (16 * 3600, 20 * 3600)
    case .night: (20 * 3600, 24 * 3600 - 1)
    }
  }

  /// Whether an hour from 1 to 11 said with it is one after noon.
  var isAfterNoon: Bool { self == .afternoon || self == .evening || self == .dinner }
}
