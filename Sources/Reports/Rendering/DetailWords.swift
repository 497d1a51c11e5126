import Claims
import Prose

extension DetailValue {
  /// What the words amount to, for people: `2024-07-11`, `at least 22 foreigner`; nil where they say no
  /// more than they show.
  var words: String? {
    switch self {
    case .none: nil
    case .time(let time): time.date?.description ?? time.datetime ?? time.timex
    case .quantity(let quantity): quantity.words
    }
  }
}

extension QuantityValue {
  fileprivate var words: String {
    var words =
      scope == .exactly ? [] : [scope.rawValue.split(separator: "-").joined(separator: " ")]
    words.append(plain(number) + (upper.map { "–" + plain($0) } ?? ""))
    words += [currency, unit].compactMap { $0 }
    return words.joined(separator: " ")
  }

  private func plain(_ number: Double) -> String {
    Int(exactly: number).map(String.init) ?? "\(number)"
  }
}

/// A number in thousandths as a percentage with one place: `97.5 %`.
func percent(permille: Int) -> String {
  permille % 10 == 0 ? "\(permille / 10) %" : "\(permille / 10).\(permille % 10) %"
}

/// `1 claim`, `2 claims`.
func counted(_ count: Int, _ noun: String, _ plural: String? = nil) -> String {
  "\(count) \(count == 1 ? noun : plural ?? noun + "s")"
}
