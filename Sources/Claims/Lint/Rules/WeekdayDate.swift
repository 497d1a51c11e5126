import Prose

/// A weekday that is not the day of its date.
enum WeekdayDate: LintRule {
  static let code = "weekday-date"
  static let severity = FlagSeverity.major
  static let examples: [LintExample] = [
    .fires("She was born on Tuesday, Jan. 26, 2003, in Orlach."),
    .fires("The vote was on March 4, 2024, a Friday, in the old hall."),
    .fires("The vote is due by March 4, 2024, a Friday."),
    .quiet("The vote was on March 4, 2024, a Monday, in the old hall."),
    .quiet("The vote was on March 4, 2024, and on Friday the mayor resigned."),
    .fires("The vote is set for Friday, March 4.", dateline: "2024-02-20"),
    .quiet("She was born on Sunday, Jan. 26, 2003, in Orlach."),
    .quiet("The vote is set for Friday, March 4."),
    .quiet("The vote is set for Monday, March 4.", dateline: "2024-02-20"),
  ]

  static let weekdays = [
    "monday": 1, "tuesday": 2, "wednesday": 3, "thursday": 4, "friday": 5, "saturday": 6,
    "sunday": 7,
  ]
  private static let names = [
    "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
  ]

  static func findings(in article: LintedArticle) -> [Finding] {
    article.reading.times.compactMap { time in
      guard let date = time.value.date ?? CivilDate(iso: time.value.timex), isCertain(time, article)
      else { return nil }
      guard let (said, range) = weekday(of: time, in: article), said != date.weekday else {
        return nil
      }
      return finding(
        [range, time.range], "\(date) is a \(names[date.weekday - 1]), not a \(names[said - 1])",
        remedy: "check both the weekday and the date: either may be the wrong one")
    }
  }

  /// The expression names a day of the month, with its year or against a date line.
  private static func isCertain(_ time: TimeExpression, _ article: LintedArticle) -> Bool {
    let words = article.words(in: time.range)
    let hasYear = words.contains { $0.count == 4 && Int($0) != nil }
    let hasDay = words.contains { word in
      (1...31).contains(Int(word.filter(\.isNumber)) ?? 0) && word.first?.isNumber == true
    }
    return hasDay && (hasYear || article.reading.context.dateline != nil)
  }

  /// The weekday in the expression, right before it, or set behind it (*March 4, a Monday*).
  private static func weekday(
    of time: TimeExpression, in article: LintedArticle
  ) -> (Int, TextRange)? {
    let inside = article.tokens(in: time.range)
    let start = max(0, inside.lowerBound - 2)
    for index in start..<inside.upperBound {
      if let day = weekdays[article.word(index)] {
        return (day, article.reading.tokens[index].range)
      }
    }
    return weekday(behind: inside.upperBound, in: article)
  }

  private static func weekday(behind end: Int, in article: LintedArticle) -> (Int, TextRange)? {
    for opening in [[",", "a"], ["(", "a"], ["("]] {
      let index = end + opening.count
      guard index < article.reading.tokens.count,
        (end..<index).map(article.word) == opening, let day = weekdays[article.word(index)]
      else { continue }
      return (day, article.reading.tokens[index].range)
    }
    return nil
  }
}
