/// The constructions of time expressions over the terms of one sentence, resolved as they are read.
/// Each construction stands in its own file and gives the longest match that starts at a term.
struct TimeGrammar {
  let terms: Terms
  /// The day and the moment that *today* and *now* mean; nil where the text has no date line.
  let now: Moment?
  /// The first day of the period the text last spoke of; *that year* and *a year earlier* count
  /// from it.
  var mentioned: CivilDate?
  /// The day the text last spoke of; *the same day* counts from it.
  var mentionedDay: CivilDate?
  /// The day this sentence last spoke of; a time of day alone is taken to be on it.
  var sentenceDay: CivilDate?
  /// Whether the clause around a token speaks of the past or of what is to come.
  let tense: TenseFinder

  private let days = Memo<Found?>()
  private let periods = Memo<Found?>()
  private let moments = Memo<Found?>()
  private let lengths = Memo<Match<Length>?>()

  init(terms: Terms, now: Moment?, tense: TenseFinder) {
    self.terms = terms
    self.now = now
    self.tense = tense
  }

  var today: CivilDate? { now?.day }

  typealias Found = Match<Stretch>

  /// The longest of some matches, the first of equals.
  func longest(_ matches: Found?...) -> Found? {
    var best: Found?
    for case let match? in matches where match.end > best?.end ?? 0 { best = match }
    return best
  }

  /// A day or a longer period, without times of day and without words that bound it.
  func date(_ index: Int) -> Found? {
    longest(day(index), period(index))
  }

  /// An expression that names one day.
  func day(_ index: Int) -> Found? {
    guard terms.startsTime(index) else { return nil }
    return days.value(at: index) { anyDay(index) }
  }

  private func anyDay(_ index: Int) -> Found? {
    longest(
      numericDate(index), monthDate(index), weekdayDate(index), namedDay(index), holiday(index),
      dayOfMonth(index), countedDay(index), offset(index))
  }

  /// An expression that names a period longer than a day.
  func period(_ index: Int) -> Found? {
    guard terms.startsTime(index) else { return nil }
    return periods.value(at: index) { anyPeriod(index) }
  }

  /// A time of day, on a day or alone.
  func moment(_ index: Int) -> Found? {
    guard terms.startsTime(index) else { return nil }
    return moments.value(at: index) { anyMoment(index) }
  }

  /// One or more numbers with units, joined by *and*, a comma or nothing.
  func countedUnits(_ index: Int) -> Match<Length>? {
    guard terms.startsTime(index) else { return nil }
    return lengths.value(at: index) { anyLength(index) }
  }

  private func anyPeriod(_ index: Int) -> Found? {
    longest(
      portion(index), countedPeriod(index), relativePeriod(index), quarter(index), season(index),
      decade(index), year(index), numberedWeek(index))
  }

  /// Words without a sense of their own that start expressions.
  static let starters: Set<String> = holidayStarters.union([
    "a", "an", "the", "in", "within", "early", "earlier", "late", "later", "mid", "end", "eod",
    "beginning", "start", "middle", "q", "h", "fy", "cy", "fiscal", "calendar", "school", "that",
    "these", "those", "'", "’", "‘", "tonight", "tonite", "all", "few", "several", "some", "couple",
    "many", "remaining", "rest", "otd", "w", "since", "after", "before",
    "until", "till", "til", "through", "by", "from", "between", "starting", "commencing",
    "effective",
    "no", "as", "aged", "age", "ages", "turned", "turns", "turning", "any", "per", "semi", "bi",
    "at", "right", "just", "for", "to", "around", "circa", "entire", "numerous", "year", "midyear",
    "week",
    "month", "present", "moment", "date", "future", "recent",
  ])

  /// The index after an optional word.
  func after(_ words: String..., at index: Int) -> Int {
    words.contains(terms.text(index)) ? index + 1 : index
  }
}
