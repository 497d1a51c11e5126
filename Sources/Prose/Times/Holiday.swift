/// How a holiday's date follows from the year.
enum HolidayRule: Sendable {
  case fixed(month: Int, day: Int)
  /// The weekday's first, second, … day in the month; -1 is the last.
  case weekday(Int, number: Int, month: Int)
  /// Days after Easter Sunday of the Western churches.
  case easter(Int)
  /// Days after Thanksgiving in the United States.
  case thanksgiving(Int)
  /// The Tuesday after November's first Monday.
  case electionDay

  func date(in year: Int) -> CivilDate? {
    switch self {
    case .fixed(let month, let day): CivilDate(year: year, month: month, day: day)
    case .weekday(let weekday, let number, let month):
      .weekday(weekday, number: number, month: month, year: year)
    case .easter(let days): HolidayRule.easter(in: year)?.adding(days: days)
    case .electionDay:
      CivilDate.weekday(1, number: 1, month: 11, year: year)?.adding(days: 1)
    case .thanksgiving(let days):
      CivilDate.weekday(4, number: 4, month: 11, year: year)?.adding(days: days)
    }
  }

  /// Easter Sunday (the anonymous Gregorian computus, as J. Meeus gives it).
  private static func easter(in year: Int) -> CivilDate? {
    let (a, b, c) = (year % 19, year / 100, year % 100)
    let g = (8 * b + 13) / 25
    let h = (19 * a + b - b / 4 - g + 15) % 30
    let l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7
    let m = (a + 11 * h + 22 * l) / 451
    let sum = h + l - 7 * m + 114
    return CivilDate(year: year, month: sum / 31, day: sum % 31 + 1)
  }

  /// By name, in lower case, with one space between terms; apostrophes are terms of their own.
  static let named: [String: HolidayRule] = [
    "new year": .fixed(month: 1, day: 1), "new year ' s": .fixed(month: 1, day: 1),
    "new year ' s day": .fixed(month: 1, day: 1), "new years day": .fixed(month: 1, day: 1),
    "new year day": .fixed(month: 1, day: 1),
    "new year ' s eve": .fixed(month: 12, day: 31), "new years eve": .fixed(month: 12, day: 31),
    "martin luther king day": .weekday(1, number: 3, month: 1),
    "mlk day": .weekday(1, number: 3, month: 1),
    "martin luther king jr day": .weekday(1, number: 3, month: 1),
    "groundhog day": .fixed(month: 2, day: 2), "valentine ' s day": .fixed(month: 2, day: 14),
    "valentines day": .fixed(month: 2, day: 14),
    "presidents day": .weekday(1, number: 3, month: 2),
    "presidents ' day": .weekday(1, number: 3, month: 2),
    "president ' s day": .weekday(1, number: 3, month: 2),
    "st patrick ' s day": .fixed(month: 3, day: 17),
    "st . patrick ' s day": .fixed(month: 3, day: 17),
    "april fools": .fixed(month: 4, day: 1), "april fool ' s day": .fixed(month: 4, day: 1),
    "april fools ' day": .fixed(month: 4, day: 1), "april fools day": .fixed(month: 4, day: 1),
    "earth day": .fixed(month: 4, day: 22), "may day": .fixed(month: 5, day: 1),
    "international workers ' day": .fixed(month: 5, day: 1),
    "cinco de mayo": .fixed(month: 5, day: 5), "mother ' s day": .weekday(7, number: 2, month: 5),
    "mothers ' day": .weekday(7, number: 2, month: 5),
    "mothers day": .weekday(7, number: 2, month: 5),
    "memorial day": .weekday(1, number: -1, month: 5),
    "father ' s day": .weekday(7, number: 3, month: 6),
    "fathers day": .weekday(7, number: 3, month: 6), "juneteenth": .fixed(month: 6, day: 19),
    "canada day": .fixed(month: 7, day: 1), "independence day": .fixed(month: 7, day: 4),
    "fourth of july": .fixed(month: 7, day: 4), "bastille day": .fixed(month: 7, day: 14),
    "labor day": .weekday(1, number: 1, month: 9), "labour day": .weekday(1, number: 1, month: 9),
    "columbus day": .weekday(1, number: 2, month: 10),
    "indigenous peoples ' day": .weekday(1, number: 2, month: 10),
    "halloween": .fixed(month: 10, day: 31), "guy fawkes night": .fixed(month: 11, day: 5),
    "all saints ' day": .fixed(month: 11, day: 1), "veterans day": .fixed(month: 11, day: 11),
    "armistice day": .fixed(month: 11, day: 11), "remembrance day": .fixed(month: 11, day: 11),
    "thanksgiving": .thanksgiving(0), "thanksgiving day": .thanksgiving(0),
    "black friday": .thanksgiving(1), "cyber monday": .thanksgiving(4),
    "christmas": .fixed(month: 12, day: 25), "christmas day": .fixed(month: 12, day: 25),
    "xmas": .fixed(month: 12, day: 25), "christmas eve": .fixed(month: 12, day: 24),
    "boxing day": .fixed(month: 12, day: 26), "easter": .easter(0), "easter sunday": .easter(0),
    "easter monday": .easter(1), "good friday": .easter(-2), "maundy thursday": .easter(-3),
    "palm sunday": .easter(-7), "ash wednesday": .easter(-46), "shrove tuesday": .easter(-47),
    "mardi gras": .easter(-47), "pentecost": .easter(49), "whit monday": .easter(50),
    "ascension day": .easter(39), "corpus christi": .easter(60),
    "anzac day": .fixed(month: 4, day: 25), "australia day": .fixed(month: 1, day: 26),
    "inauguration day": .fixed(month: 1, day: 20),
    "election day": .electionDay,
  ]

  /// The most terms a name has.
  static let longestName = named.keys.map { $0.split(separator: " ").count }.max() ?? 0
}
