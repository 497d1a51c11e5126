import Prose

/// A day as a date line writes it; the year may be missing.
struct WrittenDate: Equatable {
  var year: Int?
  var month: Int
  var day: Int

  func date(year other: Int? = nil) -> CivilDate? {
    guard let year = year ?? other else { return nil }
    return CivilDate(year: year, month: month, day: day)
  }

  static let months = [
    "jan": 1, "january": 1, "feb": 2, "february": 2, "mar": 3, "march": 3, "apr": 4, "april": 4,
    "may": 5, "jun": 6, "june": 6, "jul": 7, "july": 7, "aug": 8, "august": 8, "sep": 9, "sept": 9,
    "september": 9, "oct": 10, "october": 10, "nov": 11, "november": 11, "dec": 12, "december": 12,
  ]

  static let weekdays: Set<String> = [
    "mon", "monday", "tue", "tues", "tuesday", "wed", "wednesday", "thu", "thurs", "thursday",
    "fri", "friday", "sat", "saturday", "sun", "sunday",
  ]

  /// The date that begins at an index, and the index after it.
  static func read(_ words: [TextWord], at start: Int) -> (date: WrittenDate, end: Int)? {
    var reader = Reader(words: words, index: start)
    reader.skipWeekday()
    guard let date = reader.date(),
      CivilDate(
        year: date.year ?? 2000, month: date.month, day: date.day) != nil
    else { return nil }
    return (date, reader.index)
  }

  private struct Reader {
    let words: [TextWord]
    var index: Int

    private var current: TextWord.Kind? { index < words.count ? words[index].kind : nil }

    mutating func skipWeekday() {
      guard index < words.count, let word = words[index].word, weekdays.contains(word) else {
        return
      }
      index += 1
      skip(".")
      skip(",")
    }

    private mutating func skip(_ mark: Unicode.Scalar) {
      if index < words.count, words[index].isMark(mark) { index += 1 }
    }

    mutating func date() -> WrittenDate? {
      if let month = month() {
        guard let day = day() else { return nil }
        skip(",")
        return WrittenDate(year: year(), month: month, day: day)
      }
      guard case .number(let number, let digits)? = current else { return nil }
      return digits == 4 ? numeric(year: number) : dayFirst()
    }

    private mutating func month() -> Int? {
      guard index < words.count, let word = words[index].word, let month = months[word] else {
        return nil
      }
      index += 1
      skip(".")
      return month
    }

    private mutating func day() -> Int? {
      guard case .number(let day, let digits)? = current, digits <= 2 else { return nil }
      index += 1
      if index < words.count, let word = words[index].word,
        ["st", "nd", "rd", "th"].contains(word)
      {
        index += 1
      }
      return day
    }

    /// Gives back the comma before what turns out not to be a year.
    private mutating func year() -> Int? {
      guard case .number(let year, 4)? = current else {
        if index > 0, words[index - 1].isMark(",") { index -= 1 }
        return nil
      }
      index += 1
      return year
    }

    private mutating func dayFirst() -> WrittenDate? {
      guard let day = day() else { return nil }
      if index < words.count, words[index].word == "of" { index += 1 }
      guard let month = month() else { return nil }
      skip(",")
      return WrittenDate(year: year(), month: month, day: day)
    }

    /// `2024-07-11`; a day and month in figures alone may be meant either way round, and are not read.
    private mutating func numeric(year: Int) -> WrittenDate? {
      guard index + 4 < words.count, words[index + 1].isMark("-"), words[index + 3].isMark("-"),
        case .number(let month, 2) = words[index + 2].kind,
        case .number(let day, 2) = words[index + 4].kind
      else { return nil }
      index += 5
      return WrittenDate(year: year, month: month, day: day)
    }
  }
}
