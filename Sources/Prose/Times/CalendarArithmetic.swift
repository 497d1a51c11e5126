/// Steps through the calendar.
extension CivilDate {
  /// The same day some months later, or earlier; the last day of the month where there is no such day.
  func adding(months: Int) -> CivilDate? {
    let count = year * 12 + month - 1 + months
    guard count >= 12 else { return nil }
    let (year, month) = (count / 12, count % 12 + 1)
    let day = min(day, CivilDate.length(ofMonth: month, year: year))
    return CivilDate(year: year, month: month, day: day)
  }

  /// The Monday of its week.
  var monday: CivilDate { adding(days: 1 - weekday) ?? self }

  /// The first day of its month.
  var firstOfMonth: CivilDate { CivilDate(year: year, month: month, day: 1) ?? self }

  /// The year and number of its week (ISO 8601).
  var week: (year: Int, number: Int) {
    guard let thursday = adding(days: 4 - weekday),
      let newYear = CivilDate(year: thursday.year, month: 1, day: 1)
    else { return (year, 1) }
    return (thursday.year, (thursday.dayNumber - newYear.dayNumber) / 7 + 1)
  }

  /// The Monday of a week of a year (ISO 8601).
  static func monday(ofWeek number: Int, year: Int) -> CivilDate? {
    CivilDate(year: year, month: 1, day: 4)?.monday.adding(days: (number - 1) * 7)
  }

  /// The weekday's date in a month: the first, the second, …; the last for -1.
  static func weekday(_ weekday: Int, number: Int, month: Int, year: Int) -> CivilDate? {
    guard number != -1 else {
      let length = CivilDate.length(ofMonth: month, year: year)
      guard let last = CivilDate(year: year, month: month, day: length) else { return nil }
      return last.adding(days: -((last.weekday - weekday + 7) % 7))
    }
    guard let first = CivilDate(year: year, month: month, day: 1) else { return nil }
    let day = 1 + (weekday - first.weekday + 7) % 7 + (number - 1) * 7
    return CivilDate(year: year, month: month, day: day)
  }

  /// The nearest such weekday, before it or after.
  func closest(weekday: Int) -> CivilDate? {
    let ahead = (weekday - self.weekday + 7) % 7
    return adding(days: ahead <= 3 ? ahead : ahead - 7)
  }

  /// The nearest day of this kind before it (`before`), or after it.
  func nearest(weekday: Int, forward: Bool, orSame: Bool) -> CivilDate? {
    let ahead = (weekday - self.weekday + 7) % 7
    if ahead == 0, orSame { return self }
    if forward { return adding(days: ahead == 0 ? 7 : ahead) }
    return adding(days: ahead == 0 ? -7 : ahead - 7)
  }
}
