/// Parts of a period: *early May*, *late July*, *mid-1990s*, *the end of 1989*, *later this week*.
extension TimeGrammar {
  private enum Portion {
    case early, middle, late, start, end
  }

  func portion(_ index: Int) -> Found? {
    if let end = endOfUnit(index) { return end }
    guard let portion = portionWord(index) else { return nil }
    let next = portion.end
    guard
      let period = longest(
        year(next), decade(next), season(next), monthDate(next), relativePeriod(next),
        quarter(next),
        namedOrArticle(next))
    else { return nil }
    return Match(value: bounded(period.value, to: portion.value), end: period.end)
  }

  /// *Year-end*, *the year's end*, *midyear*, *month end*.
  private func endOfUnit(_ index: Int) -> Found? {
    let next = after("the", at: index)
    if terms.text(next) == "midyear", let today {
      return Match(value: bounded(.year(today.year), to: .middle), end: next + 1)
    }
    guard case .unit(let unit, isPlural: false) = terms.time(next),
      [.week, .month, .quarter, .year].contains(unit), let today
    else { return nil }
    let hasPossessive = isApostrophe(next + 1) && terms.text(next + 2) == "s"
    let end = hasPossessive ? next + 3 : terms.isDash(next + 1) ? next + 2 : next + 1
    guard terms.text(end) == "end", unit == .year || end > next + 1,
      let period = moved(today, by: 0, unit)
    else { return nil }
    return Match(value: bounded(period, to: .end), end: end + 1)
  }

  private func portionWord(_ index: Int) -> Match<Portion>? {
    let next = after("the", at: index)
    let isOf = terms.text(next + 1) == "of"
    switch terms.text(next) {
    case "early", "earlier": return Match(value: .early, end: afterFiller(next + 1))
    case "late", "later": return Match(value: .late, end: afterFiller(next + 1))
    case "mid": return Match(value: .middle, end: terms.afterHyphen(next + 1))
    case "middle" where isOf: return Match(value: .middle, end: next + 2)
    case "beginning" where isOf, "start" where isOf: return Match(value: .start, end: next + 2)
    case "end" where isOf: return Match(value: .end, end: next + 2)
    default: return nil
    }
  }

  private func afterFiller(_ index: Int) -> Int {
    terms.afterHyphen(after("in", "on", at: index))
  }

  /// *The month*, *month*: the current one.
  private func namedOrArticle(_ index: Int) -> Found? {
    let next = after("the", at: index)
    guard case .unit(let unit, isPlural: false) = terms.time(next),
      [.week, .month, .year, .quarter].contains(unit), let today
    else { return nil }
    return moved(today, by: 0, unit).map { Match(value: $0, end: next + 1) }
  }

  /// Keeps the period's name; its bounds become those of the part: a half for *early* and *late*, a
  /// third for *beginning*, *middle* and *end*.
  private func bounded(_ period: Stretch, to portion: Portion) -> Stretch {
    guard let first = period.start?.date, let last = period.end?.date else { return period }
    var stretch = period
    stretch.day = nil
    let days = last.dayNumber - first.dayNumber
    if portion == .middle, period.unit == .month {
      // The tenth to the twentieth.
      stretch.start = first.adding(days: 9).map(TimePoint.day)
      stretch.end = first.adding(days: 20).map(TimePoint.day)
      return stretch
    }
    let isThird = period.unit.map { $0 >= .year } ?? false
    let step = portion == .early || portion == .late || !isThird ? days / 2 : days / 3
    switch portion {
    case .end where period.unit != .day:
      stretch.isLastMoment = true
      stretch.start = cut(first, isThird ? days - step : days / 2, period.unit)
    case .early, .start: stretch.end = cut(first, step, period.unit)
    case .late, .end:
      stretch.start = cut(first, isThird && step != days / 2 ? days - step : days / 2, period.unit)
    case .middle:
      stretch.start = cut(first, days / 3, period.unit)
      stretch.end = cut(last, -days / 3, period.unit)
    }
    return stretch
  }

  /// The day some days from an edge; long periods are cut at a month's first day.
  private func cut(_ edge: CivilDate, _ days: Int, _ unit: TimeUnit?) -> TimePoint? {
    guard let day = edge.adding(days: days) else { return nil }
    guard let unit, unit >= .year else { return .day(day) }
    return .day(day.day > 15 ? day.adding(months: 1)?.firstOfMonth ?? day : day.firstOfMonth)
  }
}
