/// A second of a day, without a zone: `YYYY-MM-DDTHH:MM:SS`.
public struct Moment: Hashable, Sendable {
  public var day: CivilDate
  /// Seconds since midnight, from 0 to 86,399.
  public var second: Int

  public init(day: CivilDate, second: Int = 0) {
    self.day = day
    self.second = second
  }

  /// From `YYYY-MM-DDTHH:MM:SS`; nil for anything else.
  public init?(_ text: String) {
    let halves = text.split(separator: "T", omittingEmptySubsequences: false)
    guard halves.count == 2, let day = CivilDate(iso: halves[0]) else { return nil }
    let fields = halves[1].split(separator: ":", omittingEmptySubsequences: false)
    guard fields.count == 3,
      fields.allSatisfy({ $0.utf8.count == 2 && $0.utf8.allSatisfy { (48...57).contains($0) } }),
      let hour = Int(fields[0]), let minute = Int(fields[1]), let second = Int(fields[2]),
      hour < 24, minute < 60, second < 60
    else { return nil }
    self.init(day: day, second: hour * 3600 + minute * 60 + second)
  }

  /// The moment some seconds later, or earlier; nil outside the years 1 to 9999.
  public func adding(seconds: Int) -> Moment? {
    let total = second + seconds
    let days = total >= 0 ? total / 86_400 : (total - 86_399) / 86_400
    guard let day = day.adding(days: days) else { return nil }
    return Moment(day: day, second: total - days * 86_400)
  }

  /// `HH:MM:SS`.
  public var clock: String {
    [second / 3600, second / 60 % 60, second % 60]
      .map { $0 < 10 ? "0\($0)" : "\($0)" }.joined(separator: ":")
  }
}

extension Moment: CustomStringConvertible {
  /// `YYYY-MM-DDTHH:MM:SS`.
  public var description: String { "\(day)T\(clock)" }
}

extension Moment: Comparable {
  public static func < (left: Moment, right: Moment) -> Bool {
    (left.day, left.second) < (right.day, right.second)
  }
}
