import Prose

/// Moments as RFC 3339 text, UTC, with milliseconds.
enum Timestamp {
  /// Of milliseconds since 1970-01-01T00:00:00Z.
  static func text(_ milliseconds: Int) -> String {
    let (day, rest) = milliseconds.flooredDivision(by: 86_400_000)
    let date = CivilDate(dayNumber: day)?.description ?? "1970-01-01"
    let clock = [rest / 3_600_000, rest / 60_000 % 60, rest / 1000 % 60].map { padded($0, 2) }
    return "\(date)T\(clock.joined(separator: ":")).\(padded(rest % 1000, 3))Z"
  }

  /// Milliseconds since 1970 of `YYYY-MM-DDTHH:MM:SS[.fff]Z`; nil for anything else.
  static func milliseconds(of text: String) -> Int? {
    let halves = text.split(separator: "T", omittingEmptySubsequences: false)
    guard halves.count == 2, let date = CivilDate(iso: halves[0]), halves[1].hasSuffix("Z") else {
      return nil
    }
    let parts = halves[1].dropLast().split(separator: ":").map { Double($0) }
    guard parts.count == 3, let hours = parts[0], let minutes = parts[1], let seconds = parts[2],
      hours < 24, minutes < 60, seconds < 61
    else { return nil }
    let ofDay = (hours * 3600 + minutes * 60) * 1000 + (seconds * 1000).rounded()
    return date.dayNumber * 86_400_000 + Int(ofDay)
  }

  /// How long ago, in words: `3 minutes ago`.
  static func age(of milliseconds: Int, at now: Int) -> String {
    let seconds = max(0, now - milliseconds) / 1000
    switch seconds {
    case ..<60: return "just now"
    case ..<3600: return counted(seconds / 60, "minute") + " ago"
    case ..<86_400: return counted(seconds / 3600, "hour") + " ago"
    case ..<(30 * 86_400): return counted(seconds / 86_400, "day") + " ago"
    default: return String(text(milliseconds).prefix(10))
    }
  }

  private static func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
  }
}

/// A number with its noun: `1 claim`, `3 claims`.
func counted(_ number: Int, _ noun: String, plural: String? = nil) -> String {
  "\(number) \(number == 1 ? noun : plural ?? noun + "s")"
}

extension Int {
  fileprivate func flooredDivision(by divisor: Int) -> (quotient: Int, remainder: Int) {
    let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
    return remainder < 0 ? (quotient - 1, remainder + divisor) : (quotient, remainder)
  }
}
