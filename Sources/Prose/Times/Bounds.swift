/// Dates that bound something: *since 2014*, *before May 3*, *until Friday*, *no later than noon*,
/// *2012 or later*. The value keeps the date's name; only one of its bounds is set.
extension TimeGrammar {
  private enum Bound {
    case since, after, before, until, by
  }

  func bound(_ index: Int) -> Found? {
    longest(boundThenDate(index), dateThenBound(index), dayThenBound(index))
  }

  private func boundWord(_ index: Int) -> Match<Bound>? {
    switch terms.text(index) {
    case "since": return Match(value: .since, end: index + 1)
    case "after": return Match(value: .after, end: index + 1)
    case "before": return Match(value: .before, end: index + 1)
    case "until", "till", "til", "through": return Match(value: .until, end: index + 1)
    case "by": return Match(value: .by, end: index + 1)
    case "prior" where terms.text(index + 1) == "to": return Match(value: .before, end: index + 2)
    case "starting", "beginning", "commencing", "effective":
      return Match(value: .since, end: after("on", "from", "in", "with", at: index + 1))
    case "later" where terms.text(index + 1) == "than": return Match(value: .after, end: index + 2)
    case "earlier" where terms.text(index + 1) == "than":
      return Match(value: .before, end: index + 2)
    case "no" where terms.has("later", "than", at: index + 1):
      return Match(value: .by, end: index + 3)
    case "as" where terms.text(index + 2) == "as" && terms.text(index + 1) == "early":
      return Match(value: .since, end: index + 3)
    case "as" where terms.text(index + 2) == "as" && terms.text(index + 1) == "late":
      return Match(value: .until, end: index + 3)
    default: return nil
    }
  }

  private func boundThenDate(_ index: Int) -> Found? {
    guard let word = boundWord(index) else { return nil }
    let next = after(
      "around", "about", at: after("the", at: word.end) == word.end ? word.end : word.end)
    guard let date = longest(moment(next), date(next)), date.value.type != .duration else {
      return nil
    }
    return Match(value: bounded(date.value, by: word.value), end: date.end)
  }

  /// *2012 or later*, *1/1/2016 and later*, *3 p.m. or later on Monday*, *May 2010 onwards*.
  private func dateThenBound(_ index: Int) -> Found? {
    let start = after("from", at: index)
    guard let date = longest(moment(start), date(start)) else { return nil }
    var end: Int?
    if ["onward", "onwards"].contains(terms.text(date.end)) { end = date.end + 1 }
    if ["or", "and"].contains(terms.text(date.end)) {
      if ["later", "after"].contains(terms.text(date.end + 1)) { end = date.end + 2 }
    }
    guard let end else { return nil }
    var value = date.value
    if value.day == nil, value.clock != nil, terms.text(end) == "on", let day = day(end + 1),
      let found = day.value.day, let second = value.clock?.second
    {
      value.day = found
      value.timex = "\(found)T\(Clock(second: second).timex)"
      return Match(value: bounded(value, by: .since), end: day.end)
    }
    return Match(value: bounded(value, by: .since), end: end)
  }

  /// *Tomorrow before 5 p.m.*, *Tuesday after 1*, *last Tuesday by 2 in the afternoon*.
  private func dayThenBound(_ index: Int) -> Found? {
    guard let day = day(index), let date = day.value.day, day.value.clock == nil,
      let word = boundWord(day.end), let time = moment(word.end), time.value.day == nil,
      let clock = time.value.clock
    else { return nil }
    var stretch = Stretch(timex: "\(date)T\(clock.timex)", type: .time, kind: .time)
    stretch.day = date
    stretch.clock = clock
    return Match(value: bounded(stretch, by: word.value), end: time.end)
  }

  private func bounded(_ stretch: Stretch, by bound: Bound) -> Stretch {
    var result = stretch
    let start = stretch.clock.map { point($0.second, on: stretch.day) } ?? stretch.start
    let end = stretch.clock.map { point($0.second, on: stretch.day) } ?? stretch.end
    (result.start, result.end) =
      switch bound {
      case .since: (start, nil)
      case .after: (end, nil)
      case .before, .until: (nil, start)
      case .by: (nil, stretch.clock == nil ? end : start)
      }
    result.day = nil
    result.clock = nil
    return result
  }
}
