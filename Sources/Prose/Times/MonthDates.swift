/// Dates with a month's name: *January 26, 2003*, *26th of January*, *January 2003*, *in January*.
extension TimeGrammar {
  func monthDate(_ index: Int) -> Found? {
    longest(monthFirst(index), dayFirst(index))
  }

  /// A month's name, with the point of its abbreviation.
  func month(_ index: Int) -> Match<Int>? {
    guard case .month(let month) = terms.time(index) else { return nil }
    let isAbbreviated = terms.text(index).utf8.count <= 4
    let hasPoint = isAbbreviated && terms.text(index + 1) == "." && terms.isGlued(index + 1)
    let isSentenceEnd = hasPoint && index + 2 == terms.count
    return Match(value: month, end: hasPoint && !isSentenceEnd ? index + 2 : index + 1)
  }

  private func monthFirst(_ index: Int) -> Found? {
    guard let month = month(index) else { return nil }
    if let day = dayNumber(terms.afterHyphen(after("the", at: month.end))) {
      return completed(month: month.value, day: day.value, end: day.end, at: index)
    }
    if let year = yearAfterMonth(month.end) {
      return Match(value: .month(year: year.value, month: month.value), end: year.end)
    }
    guard isMonthName(index) else { return nil }
    let year = nearYear(ofMonth: month.value, at: index)
    var stretch = Stretch.month(year: year, month: month.value)
    stretch.isYearGuessed = true
    return Match(value: stretch, end: month.end)
  }

  /// *26 January*, *the 9th of May*, *the twenty-third day of September*.
  private func dayFirst(_ index: Int) -> Found? {
    guard let day = dayNumber(after("the", at: index)) else { return nil }
    var next = day.end
    if terms.text(next) == "day" { next += 1 }
    next = after("of", at: terms.afterHyphen(next))
    guard let month = month(next) else { return nil }
    return completed(month: month.value, day: day.value, end: month.end, at: index)
  }

  /// Adds the year where it is given.
  private func completed(month: Int, day: Int, end: Int, at index: Int) -> Found? {
    guard let year = yearAfterDay(end) else {
      return Match(value: dayNearToday(month: month, day: day, at: index), end: end)
    }
    return Match(value: exactDay(year: year.value, month: month, day: day), end: year.end)
  }

  /// A number that can be a day of the month, in digits or words, with or without its ending.
  func dayNumber(_ index: Int) -> Match<Int>? {
    if let number = terms.integer(index) {
      guard !endsNumber(index) else { return nil }
      guard (1...31).contains(number), terms.digits(index)?.utf8.count ?? 3 <= 2 else { return nil }
      if let ordinal = terms.digitOrdinal(at: index) {
        return Match(value: number, end: ordinal.end)
      }
      return isPartOfNumber(index) ? nil : Match(value: number, end: index + 1)
    }
    let words = terms.wordOrdinal(at: index, isPlural: false) ?? smallCardinal(index)
    guard let words, (1...31).contains(words.value) else { return nil }
    return Match(value: Int(words.value), end: words.end)
  }

  /// Whether the digits are the last of an amount or of a longer number: `$12`, `6,107.31`.
  func endsNumber(_ index: Int) -> Bool {
    let before = terms.text(index - 1)
    if terms[index - 1]?.sense.currency != nil { return true }
    return terms.isGlued(index) && [".", ",", ":"].contains(before) && terms.isGlued(index - 1)
      && terms[index - 2]?.kind == .digits
  }

  private func smallCardinal(_ index: Int) -> Match<Double>? {
    guard terms[index]?.kind == .word,
      case .month = terms.time(terms.cardinal(at: index)?.end ?? -1)
    else { return nil }
    return terms.cardinal(at: index)
  }

  /// Whether more of a number or a clock time is glued to the digits, or they are a percentage.
  private func isPartOfNumber(_ index: Int) -> Bool {
    let next = terms.text(index + 1)
    if terms.isGlued(index + 1), terms[index + 1]?.kind == .word { return true }
    if ["%", "percent", "million", "billion"].contains(next) { return true }
    guard terms.isGlued(index + 1), terms.isGlued(index + 2), terms.digits(index + 2) != nil else {
      return false
    }
    return next == ":" || next == "." || next == "," && terms.digits(index + 2)?.utf8.count == 3
  }

  /// *, 2003*, *of 2003*, *in 2003*, *2003*, *nineteen ninety-six*.
  func yearAfterDay(_ index: Int) -> Match<Int>? {
    var next = index
    if [",", "of", "in"].contains(terms.text(next)) { next += 1 }
    if terms.text(next) == "," { next += 1 }
    if terms.has("the", "year", at: next) { next += 2 }
    if let year = deicticYear(next) { return year }
    return yearNumber(next) ?? (next > index ? nil : wordYear(next))
  }

  /// The same after a month alone, where *of 87* also is a year.
  private func yearAfterMonth(_ index: Int) -> Match<Int>? {
    let next = terms.afterHyphen(index)
    if let year = yearAfterDay(next) ?? wordYear(next) { return year }
    guard terms.text(next) == "of", terms.digits(next + 1)?.utf8.count == 2,
      let number = terms.integer(next + 1)
    else { return nil }
    return Match(value: fullYear(number), end: next + 2)
  }

  /// Whether the word is a month where it could be another: *may*, *march*, *mar*.
  private func isMonthName(_ index: Int) -> Bool {
    guard let term = terms[index] else { return false }
    let isWord = isAlsoWord(index)
    guard isWord || ["mar", "dec", "jan", "jun"].contains(term.text) else { return true }
    let before = terms.text(index - 1)
    let isIntroduced =
      TimeGrammar.monthIntroducers.contains(before) || isDeictic(index - 1)
      || terms.isDash(index - 1) && terms.isGlued(index)
    if isWord, !term.isCapitalized { return isIntroduced && tense.isNoun(term.token) }
    return isIntroduced || terms.text(index + 1) == "."
      || isWord && term.isCapitalized && index > 0 && !tense.isModal(term.token)
  }

  /// *May* and *march*.
  func isAlsoWord(_ index: Int) -> Bool { ["may", "march"].contains(terms.text(index)) }

  private func isDeictic(_ index: Int) -> Bool {
    if case .deictic = terms.time(index) { true } else { false }
  }

  private static let monthIntroducers: Set<String> = [
    "in", "of", "since", "until", "till", "to", "through", "by", "from", "between", "early", "late",
    "mid", "before", "after", "during", "ended", "ending", "and",
  ]

  /// The year that a month without one means: by the tense of the clause, else the nearest.
  func nearYear(ofMonth month: Int, at index: Int) -> Int? {
    guard let today else { return nil }
    if month == today.month { return today.year }
    switch tense.direction(at: terms[index]?.token ?? 0) {
    case .past: return month < today.month ? today.year : today.year - 1
    case .future: return month > today.month ? today.year : today.year + 1
    case .present, .unknown:
      let ahead = (month - today.month + 12) % 12
      // Newspapers look back more than ahead.
      return ahead <= 4
        ? (month > today.month ? today.year : today.year + 1)
        : (month < today.month ? today.year : today.year - 1)
    }
  }

  /// A day of a month without a year.
  func dayNearToday(month: Int, day: Int, at index: Int) -> Stretch {
    guard day <= CivilDate.length(ofMonth: month, year: 2024) else {
      var stretch = Stretch.day(year: nil, month: month, day: day)
      stretch.isImpossible = true
      return stretch
    }
    var year = nearYear(ofMonth: month, at: index)
    if let near = year, CivilDate(year: near, month: month, day: day) == nil {
      // February 29: the nearest year that has one.
      year = [near - 1, near + 1, near - 2, near + 2, near - 3, near + 3]
        .first { CivilDate(year: $0, month: month, day: day) != nil }
    }
    var stretch = Stretch.day(year: year, month: month, day: day)
    stretch.isYearGuessed = true
    return stretch
  }
}
