import Testing

@testable import Prose

/// Reads a text as of Thursday, July 11, 2024, and shows its time expressions.
enum TimeTable {
  static func reading(_ text: String, dateline: String? = "2024-07-11") throws -> Reading {
    let context = ReadingContext(dateline: dateline.flatMap { CivilDate(iso: $0) })
    return Reader().read(try ArticleText(text), in: context)
  }

  /// `words = value`, in text order; what runs from one date to another shows its bounds.
  static func values(_ text: String, dateline: String? = "2024-07-11") throws -> [String] {
    let reading = try reading(text, dateline: dateline)
    return reading.times.map { time in
      let value =
        time.value.timex.isEmpty
        ? "\(time.value.start ?? "")/\(time.value.end ?? "")" : time.value.timex
      return "\(reading.text[time.range]) = \(value)"
    }
  }
}
