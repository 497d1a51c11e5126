import Claims
import Prose

/// The share of times or quantities of a text that are found and amount to the right value.
struct FigureMeasure {
  private(set) var count = 0
  private(set) var resolved = 0

  /// In per cent.
  var share: Double { 100 * Double(resolved) / Double(max(1, count)) }

  init(_ cases: [FigureCase], _ reader: Reader) {
    for one in cases {
      let details = analysis(of: reader.read(one.text, in: one.context)).details
      for figure in one.figures {
        count += 1
        let values = details.filter { $0.range.overlaps(figure.range) }.map(\.value)
        resolved += values.contains(where: figure.isResolved) ? 1 : 0
      }
    }
  }
}

extension FigureCase.Figure {
  /// Whether a value is the one that the data gives.
  fileprivate func isResolved(by value: DetailValue) -> Bool {
    switch value {
    case .none: false
    case .time(let time): isSame(time) || isAge(time)
    case .quantity(let quantity): isSame(quantity)
    }
  }

  /// One way in which the data gives a time is one in which the reader does.
  private func isSame(_ time: TimeValue) -> Bool {
    (resolution["values"]?.array ?? []).contains { value in
      !FigureCase.Figure.forms(of: value).isDisjoint(with: FigureCase.Figure.forms(of: time))
    }
  }

  private static func forms(of value: JSON) -> Set<String> {
    let forms = [value["timex"]?.string, withLetterT(value["value"]?.string)]
    let ends = [value["start"]?.string, value["end"]?.string].map(withLetterT)
    return Set((forms + [interval(ends[0], ends[1])]).compactMap { $0 })
  }

  private static func forms(of time: TimeValue) -> Set<String> {
    let seconds = time.seconds.flatMap { Int(exactly: $0) }.map { "\($0)" }
    let moments = [time.date?.description, time.time, time.datetime].map(withLetterT)
    let forms = Set(
      (moments + [time.timex, seconds, interval(time.start, time.end)]).compactMap { $0 })
    let midnight = "T00:00:00"
    return forms.union(
      forms.filter { $0.count == 19 && $0.hasSuffix(midnight) }.map { String($0.prefix(10)) })
  }

  private static func interval(_ start: String?, _ end: String?) -> String? {
    start == nil && end == nil ? nil : (start ?? "") + "/" + (end ?? "")
  }

  private static func withLetterT(_ time: String?) -> String? {
    time.map { String($0.map { $0 == " " ? "T" : $0 }) }
  }

  /// An age is the number of its duration.
  private func isAge(_ time: TimeValue) -> Bool {
    guard time.timex.hasPrefix("P"), let number = Double(time.timex.dropFirst().dropLast()) else {
      return false
    }
    return number == self.number
  }

  /// The same number, of the same currency where the data names one.
  private func isSame(_ quantity: QuantityValue) -> Bool {
    guard let number, (number - quantity.number).magnitude <= 1e-9 * max(1, number.magnitude) else {
      return false
    }
    guard let currency = resolution["isoCurrency"]?.string, !currency.isEmpty else { return true }
    return quantity.currency?.uppercased() == currency
  }

  private var number: Double? {
    let value = resolution["value"]
    return value?.double ?? value?.string.flatMap { Double($0.filter { $0 != "%" && $0 != "," }) }
  }
}
