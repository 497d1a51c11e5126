/// How long: numbers of units, such as *2 years 1 month*.
struct Length {
  var parts: [(count: Double, unit: TimeUnit)]
  /// Whether the number is not told (*several years*).
  var isVague: Bool

  init(_ parts: [(Double, TimeUnit)], isVague: Bool = false) {
    self.parts = parts.map { (count: $0.0, unit: $0.1) }
    self.isVague = isVague
  }

  var stretch: Stretch {
    var stretch = Stretch(timex: timex, type: .duration, kind: .duration)
    stretch.unit = parts.first?.unit
    if !isVague, parts.allSatisfy({ $0.unit != .businessDay }) {
      stretch.seconds = parts.reduce(0) { $0 + $1.count * $1.unit.seconds }
    }
    return stretch
  }

  /// The TIMEX3 duration: `P2Y1M`, `PT3H30M`, `PXY` where the number is not told.
  var timex: String {
    var (date, clock) = ("", "")
    for part in parts {
      let (factor, letters) = part.unit.timex
      let count = isVague ? "X" : Length.text(part.count * factor)
      if part.unit.isOfClock { clock += count + letters } else { date += count + letters }
    }
    return "P" + date + (clock.isEmpty ? "" : "T" + clock)
  }

  static func text(_ number: Double) -> String {
    Int(exactly: number).map(String.init) ?? "\(number)"
  }

  /// The day that lies so far from another; a part of a day counts nothing.
  func added(to day: CivilDate, isForward: Bool) -> CivilDate? {
    let sign = isForward ? 1 : -1
    return parts.reduce(day as CivilDate?) { day, part in
      guard let day, abs(part.count) < 1e6 else { return nil }
      if part.unit == .businessDay {
        return Length.businessDays(Int(part.count) * sign, from: day)
      }
      if let months = part.unit.months {
        let count = part.count * Double(months)
        return day.adding(months: Int(count.rounded()) * sign)
      }
      let days = Double(part.unit.days ?? 0) * part.count
      return day.adding(days: Int(days.rounded(.down)) * sign)
    }
  }

  func added(to moment: Moment, isForward: Bool) -> Moment? {
    guard let day = added(to: moment.day, isForward: isForward) else { return nil }
    let seconds = parts.filter { $0.unit.isOfClock }.reduce(0) { $0 + $1.count * $1.unit.seconds }
    guard seconds < 1e9 else { return nil }
    return Moment(day: day, second: moment.second)
      .adding(seconds: Int(seconds) * (isForward ? 1 : -1))
  }

  private static func businessDays(_ count: Int, from day: CivilDate) -> CivilDate? {
    // No text means more than some years of working days; the limit keeps the walk short.
    guard abs(count) <= 1000 else { return nil }
    var (day, left) = (day, abs(count))
    while left > 0 {
      guard let next = day.adding(days: count > 0 ? 1 : -1) else { return nil }
      day = next
      if day.weekday <= 5 { left -= 1 }
    }
    return day
  }
}
