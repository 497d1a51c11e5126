/// Periods of the calendar as stretches.
extension Stretch {
  static func day(_ day: CivilDate) -> Stretch {
    var stretch = period(day.description, .day, from: day, to: day.adding(days: 1))
    stretch.day = day
    return stretch
  }

  /// A day whose year or month is not told.
  static func day(year: Int?, month: Int?, day: Int) -> Stretch {
    guard let year, let month, let date = CivilDate(year: year, month: month, day: day) else {
      let (year, month) = (
        year.map { padded($0, 4) } ?? "XXXX", month.map { padded($0, 2) } ?? "XX"
      )
      return period("\(year)-\(month)-\(padded(day, 2))", .day, from: nil, to: nil)
    }
    return .day(date)
  }

  /// The week that begins on this Monday.
  static func week(_ monday: CivilDate) -> Stretch {
    period(weekName(monday), .week, from: monday, to: monday.adding(days: 7))
  }

  /// The weekend of the week that begins on this Monday.
  static func weekend(_ monday: CivilDate) -> Stretch {
    period(
      weekName(monday) + "-WE", .weekend, from: monday.adding(days: 5), to: monday.adding(days: 7))
  }

  private static func weekName(_ monday: CivilDate) -> String {
    let week = monday.week
    return "\(padded(week.year, 4))-W\(padded(week.number, 2))"
  }

  static func month(year: Int?, month: Int) -> Stretch {
    let first = year.flatMap { CivilDate(year: $0, month: month, day: 1) }
    let name = "\(year.map { padded($0, 4) } ?? "XXXX")-\(padded(month, 2))"
    return period(name, .month, from: first, to: first?.adding(months: 1))
  }

  /// - Parameter number: from 1 to 4.
  static func quarter(year: Int?, number: Int) -> Stretch {
    let first = year.flatMap { CivilDate(year: $0, month: number * 3 - 2, day: 1) }
    let name = "\(year.map { padded($0, 4) } ?? "XXXX")-Q\(number)"
    return period(name, .quarter, from: first, to: first?.adding(months: 3))
  }

  /// - Parameter number: 1 or 2.
  static func half(year: Int?, number: Int) -> Stretch {
    let first = year.flatMap { CivilDate(year: $0, month: number * 6 - 5, day: 1) }
    let name = "\(year.map { padded($0, 4) } ?? "XXXX")-H\(number)"
    return period(name, .half, from: first, to: first?.adding(months: 6))
  }

  /// Where a season begins depends on the place, so it has no bounds.
  static func season(year: Int?, code: String) -> Stretch {
    period("\(year.map { padded($0, 4) } ?? "XXXX")-\(code)", .season, from: nil, to: nil)
  }

  static func year(_ year: Int) -> Stretch {
    years(padded(year, 4), .year, from: year, count: 1)
  }

  /// - Parameter first: its first year, such as 1990.
  static func decade(_ first: Int) -> Stretch {
    years(String(padded(first, 4).prefix(3)), .decade, from: first, count: 10)
  }

  /// - Parameter first: its first year, such as 1900.
  static func century(_ first: Int) -> Stretch {
    years(String(padded(first, 4).prefix(2)), .century, from: first, count: 100)
  }

  private static func years(
    _ timex: String, _ unit: TimeUnit, from year: Int, count: Int
  )
    -> Stretch
  {
    period(
      timex, unit, from: CivilDate(year: year, month: 1, day: 1),
      to: CivilDate(year: year + count, month: 1, day: 1))
  }

  static func period(
    _ timex: String, _ unit: TimeUnit, from: CivilDate?, to: CivilDate?
  )
    -> Stretch
  {
    var stretch = Stretch(timex: timex)
    stretch.unit = unit
    stretch.start = from.map(TimePoint.day)
    stretch.end = to.map(TimePoint.day)
    return stretch
  }

  static func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
  }

  /// The period of this unit that holds a day.
  static func period(_ unit: TimeUnit, holding day: CivilDate) -> Stretch? {
    switch unit {
    case .day, .night, .businessDay: .day(day)
    case .week: .week(day.monday)
    case .weekend: .weekend(day.monday)
    case .fortnight: fortnight(from: day.monday)
    case .month: .month(year: day.year, month: day.month)
    case .quarter: .quarter(year: day.year, number: (day.month + 2) / 3)
    case .half: .half(year: day.year, number: (day.month + 5) / 6)
    case .season: nil
    case .year: .year(day.year)
    case .decade: .decade(day.year / 10 * 10)
    case .century: .century(day.year / 100 * 100)
    case .millennium, .second, .minute, .hour: nil
    }
  }

  private static func fortnight(from monday: CivilDate) -> Stretch {
    period(weekName(monday), .fortnight, from: monday, to: monday.adding(days: 14))
  }
}
