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
    .fires("Amira Dost, 30, runs the mill. She was born in May 2003.", dateline: "2025-06-02"),
    .fires("Amira Dost, born on Jan. 26, 2003, was 25 when she voted on March 2, 2025."),
    .quiet("Amira Dost, born on Jan. 26, 2003, was 22 when she voted on March 2, 2025."),
    .quiet("Amira Dost, 21, runs the mill. She was born in June 2003.", dateline: "2025-06-02"),
    .quiet("Amira Dost, 22, runs the mill. She was born in 2003.", dateline: "2025-06-02"),
    .quiet("Amira Dost, 22, was born on Jan. 26, 2003, in Orlach.", dateline: "2025-06-02"),
    .quiet(
      "Amira Dost was born on Jan. 26, 2003. Ivo Lang, 30, was arrested with her.",
      dateline: "2025-01-21"),
  ]

  static func findings(in article: LintedArticle) -> [Finding] {
    let births = births(in: article)
    if births.isEmpty { return [] }
    return ages(in: article).compactMap { age in
      guard let person = person(of: age.range, in: article),
        let birth = births.first(where: { $0.person == person }),
        let moment = moment(of: age.range, in: article)
      else { return nil }
      let (low, high) = (
        yearsLived(from: birth.last, to: moment), yearsLived(from: birth.first, to: moment)
      )
      guard !(low...high).contains(age.years), low >= 0 else { return nil }
      let expected = low == high ? "\(low)" : "\(low) or \(high)"
      return finding(
        [birth.range, age.range],
        "someone born on \(article.text(birth.range)) is \(expected) on \(moment), not \(age.years)",
        remedy: "check the birth date and the age; say on which day the age held")
    }
  }

  private struct Age {
    var years: Int
    var range: TextRange
  }

  private struct Birth {
    /// The entity's number.
    var person: Int
    /// The days it may have been: one, or all of a month or year.
    var first: CivilDate
    var last: CivilDate
    var range: TextRange
  }

  private static func births(in article: LintedArticle) -> [Birth] {
    article.reading.times.compactMap { time in
      guard time.kind == .date, let (first, last) = days(of: time),
        let sentence = article.sentence(at: time.range.start),
        let bounds = Optional(article.reading.sentences[sentence]),
        saysBorn(before: time.range, in: bounds, article),
        let person = article.lastPerson(before: time.range, in: bounds)
      else { return nil }
      return Birth(person: person, first: first, last: last, range: time.range)
    }
  }

  /// The first and the last day of a date of a day, a month or a year.
  private static func days(of time: TimeExpression) -> (CivilDate, CivilDate)? {
    if let date = time.value.date { return (date, date) }
    guard let first = time.value.start.flatMap({ CivilDate(iso: $0) }),
      let end = time.value.end.flatMap({ CivilDate(iso: $0) }),
      let last = CivilDate(dayNumber: end.dayNumber - 1), last.dayNumber - first.dayNumber <= 366
    else { return nil }
    return first.dayNumber <= last.dayNumber ? (first, last) : nil
  }

  /// Ages beside a name, and bare numbers that are one (*was 39 when*).
  private static func ages(in article: LintedArticle) -> [Age] {
    let stated = article.reading.times.filter { $0.kind == .age }.compactMap { age in
      wholeYears(age).map { Age(years: $0, range: age.range) }
    }
    let bare = article.reading.quantities.filter { isAge($0, article) }.map { quantity in
      Age(years: Int(quantity.value.number), range: quantity.range)
    }
    return stated + bare
  }

  private static func isAge(_ quantity: Quantity, _ article: LintedArticle) -> Bool {
    let tokens = article.tokens(in: quantity.range)
    let all = article.reading.tokens
    guard quantity.kind == .quantity, quantity.value.unit == nil,
      (1...120).contains(quantity.value.number),
      quantity.value.number == quantity.value.number.rounded(), tokens.lowerBound > 0,
      tokens.upperBound < all.count
    else { return false }
    return ["be", "turn"].contains(all[tokens.lowerBound - 1].lemma)
      && article.word(tokens.upperBound) == "when"
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
  private static func person(of age: TextRange, in article: LintedArticle) -> Int? {
    let tokens = article.tokens(in: age)
    let names = article.people
    let next = names.firstSorted { $0.range.start >= age.start }
    let near = names[..<next].last.flatMap { name in
      tokens.lowerBound - article.tokens(in: name.range).upperBound <= 2 ? name : nil
    }
    let after = names[next...].first { $0.range.start >= age.end }.flatMap { name in
      article.tokens(in: name.range).lowerBound - tokens.upperBound <= 3 ? name : nil
    }
    return (near ?? after)?.entity
  }

  /// The full date the age's sentence gives for what happened, else the date line; nil where the
  /// sentence tells the month or year alone.
  private static func moment(of age: TextRange, in article: LintedArticle) -> CivilDate? {
    guard let index = article.sentence(at: age.start) else { return nil }
    let sentence = article.reading.sentences[index]
    let dates = article.times(in: sentence).filter { time in
      time.kind == .date && !saysBorn(before: time.range, in: sentence, article)
    }
    guard let first = dates.first else { return article.reading.context.dateline }
    return first.value.date
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
