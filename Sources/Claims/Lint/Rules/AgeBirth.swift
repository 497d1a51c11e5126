import Prose

/// A person's age that does not follow from their date of birth.
enum AgeBirth: LintRule {
  static let code = "age-birth"
  static let severity = FlagSeverity.major
  static let examples: [LintExample] = [
    .fires(
      "Amira Dost was born on Jan. 26, 2003. Dost, 22, was arrested on Jan. 20, 2025.",
      dateline: "2025-01-21"),
    .fires("Amira Dost, 30, was born on Jan. 26, 2003, in Orlach.", dateline: "2025-06-02"),
    .quiet(
      "Amira Dost was born on Jan. 26, 2003. Dost, 21, was arrested on Jan. 20, 2025.",
      dateline: "2025-01-21"),
    .quiet("Amira Dost, 22, was born on Jan. 26, 2003, in Orlach.", dateline: "2025-06-02"),
    .quiet(
      "Amira Dost was born on Jan. 26, 2003. Ivo Lang, 30, was arrested with her.",
      dateline: "2025-01-21"),
  ]

  static func findings(in article: LintedArticle) -> [Finding] {
    let births = births(in: article)
    return article.reading.times.filter { $0.kind == .age }.compactMap { age in
      guard let years = wholeYears(age), let person = person(of: age, in: article),
        let birth = births.first(where: { $0.person == person }),
        let moment = moment(of: age, in: article)
      else { return nil }
      let expected = yearsLived(from: birth.date, to: moment)
      guard expected != years, expected >= 0 else { return nil }
      return finding(
        [birth.range, age.range],
        "someone born on \(birth.date) is \(expected) on \(moment), not \(years)",
        remedy: "check the birth date and the age; say on which day the age held")
    }
  }

  private struct Birth {
    /// The entity's number.
    var person: Int
    var date: CivilDate
    var range: TextRange
  }

  private static func births(in article: LintedArticle) -> [Birth] {
    article.reading.times.compactMap { time in
      guard let date = time.value.date, time.kind == .date,
        let sentence = article.sentence(at: time.range.start),
        let bounds = Optional(article.reading.sentences[sentence]),
        saysBorn(before: time.range, in: bounds, article),
        let person = article.lastPerson(before: time.range, in: bounds)
      else { return nil }
      return Birth(person: person, date: date, range: time.range)
    }
  }

  /// *born*, with no other verb between it and the date.
  private static func saysBorn(
    before range: TextRange, in sentence: Sentence, _ article: LintedArticle
  ) -> Bool {
    let before = article.tokens(in: TextRange(sentence.range.start, range.start))
    for index in before.reversed() {
      if article.word(index) == "born" { return true }
      if article.reading.tokens[index].partOfSpeech == .verb { return false }
    }
    return false
  }

  /// The person an age stands beside: right behind the name (*Dost, 22,*) or right before it.
  private static func person(of age: TimeExpression, in article: LintedArticle) -> Int? {
    let tokens = article.tokens(in: age.range)
    let names = article.people
    let next = names.firstSorted { $0.range.start >= age.range.start }
    let near = names[..<next].last.flatMap { name in
      tokens.lowerBound - article.tokens(in: name.range).upperBound <= 2 ? name : nil
    }
    let after = names[next...].first { $0.range.start >= age.range.end }.flatMap { name in
      article.tokens(in: name.range).lowerBound - tokens.upperBound <= 3 ? name : nil
    }
    return (near ?? after)?.entity
  }

  /// The full date the age's sentence gives for what happened, else the date line.
  private static func moment(of age: TimeExpression, in article: LintedArticle) -> CivilDate? {
    guard let index = article.sentence(at: age.range.start) else { return nil }
    let sentence = article.reading.sentences[index]
    let dates = article.times(in: sentence).filter { time in
      time.value.date != nil && time.kind == .date
        && !saysBorn(before: time.range, in: sentence, article)
    }
    return dates.first?.value.date ?? article.reading.context.dateline
  }

  private static func wholeYears(_ age: TimeExpression) -> Int? {
    let timex = age.value.timex
    guard timex.hasPrefix("P"), timex.hasSuffix("Y") else { return nil }
    return Int(timex.dropFirst().dropLast())
  }

  static func yearsLived(from birth: CivilDate, to day: CivilDate) -> Int {
    let hadBirthday = (day.month, day.day) >= (birth.month, birth.day)
    return day.year - birth.year - (hadBirthday ? 0 : 1)
  }
}
