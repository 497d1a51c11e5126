import Claims
import Prose

/// Writes a detail with its value.
enum DetailJSON {
  static func write(_ detail: Detail, letter: DetailLetter?, to writer: inout JSONWriter) {
    writer.object { writer in
      writer.key("kind")
      writer.string(detail.kind.rawValue)
      if let letter {
        writer.key("letter")
        writer.string(letter.description)
      }
      writer.key("span")
      writer.span(detail.range)
      writer.key("text")
      writer.string(detail.text)
      switch detail.value {
      case .none: break
      case .time(let value): time(value, of: detail.kind, to: &writer)
      case .quantity(let value): quantity(value, of: detail.kind, to: &writer)
      }
    }
  }

  private static func time(_ value: TimeValue, of kind: DetailKind, to writer: inout JSONWriter) {
    writer.key("value")
    writer.object { writer in
      text("date", value.date?.description, to: &writer)
      text("datetime", value.datetime, to: &writer)
      text("end", value.end, to: &writer)
      if kind == .age, let age = Age(timex: value.timex) {
        number("number", age.number, to: &writer)
      }
      if let seconds = value.seconds { number("seconds", seconds, to: &writer) }
      text("start", value.start, to: &writer)
      text("time", value.time, to: &writer)
      text("timex", value.timex.isEmpty ? nil : value.timex, to: &writer)
      text("type", value.type.rawValue, to: &writer)
      if kind == .age, let age = Age(timex: value.timex) { text("unit", age.unit, to: &writer) }
    }
  }

  private static func quantity(
    _ value: QuantityValue, of kind: DetailKind, to writer: inout JSONWriter
  ) {
    writer.key("value")
    writer.object { writer in
      if kind == .money { number("amount", value.number, to: &writer) }
      text("currency", value.currency, to: &writer)
      if kind != .money, kind != .percent { number("number", value.number, to: &writer) }
      if kind == .percent { number("percent", value.number, to: &writer) }
      text("scope", value.scope.rawValue, to: &writer)
      text("unit", value.unit, to: &writer)
      if let upper = value.upper { number("upper", upper, to: &writer) }
    }
  }

  private static func text(_ key: String, _ value: String?, to writer: inout JSONWriter) {
    guard let value else { return }
    writer.key(key)
    writer.string(value)
  }

  private static func number(_ key: String, _ value: Double, to writer: inout JSONWriter) {
    writer.key(key)
    writer.number(value)
  }
}

/// An age as a number and a unit, from its TIMEX3 duration.
private struct Age {
  let number: Double
  let unit: String

  /// Nil where the duration is vague (`PXY`) or has several parts.
  init?(timex: String) {
    guard timex.hasPrefix("P"), let number = Double(timex.dropFirst().dropLast()),
      let unit = Age.units[timex.suffix(1)]
    else { return nil }
    self.number = number
    self.unit = unit
  }

  private static let units: [Substring: String] = [
    "Y": "year", "M": "month", "W": "week", "D": "day",
  ]
}
