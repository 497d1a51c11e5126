import Prose

/// A value that events store. It is written without fractions and nulls, as the leaf format demands.
protocol FieldValue {
  var json: JSON { get }
  /// Nil where the JSON is of another form.
  init?(json: JSON)
}

extension Int: FieldValue {
  var json: JSON { .integer(self) }
  init?(json: JSON) {
    guard case .integer(let value) = json else { return nil }
    self = value
  }
}

extension String: FieldValue {
  var json: JSON { .string(self) }
  init?(json: JSON) {
    guard case .string(let value) = json else { return nil }
    self = value
  }
}

extension Bool: FieldValue {
  var json: JSON { .bool(self) }
  init?(json: JSON) {
    guard case .bool(let value) = json else { return nil }
    self = value
  }
}

extension Array: FieldValue where Element: FieldValue {
  var json: JSON { .array(map(\.json)) }
  init?(json: JSON) {
    guard case .array(let values) = json else { return nil }
    self = []
    reserveCapacity(values.count)
    for value in values {
      guard let element = Element(json: value) else { return nil }
      append(element)
    }
  }
}

/// A fraction is stored as its shortest decimal spelling (`"5.2"`, `"22"`), which reads back the same.
struct Fraction: FieldValue {
  var value: Double

  var json: JSON {
    if let whole = Int(exactly: value), abs(whole) < 1 << 53 { return .string(String(whole)) }
    return .string("\(value)")
  }

  init(_ value: Double) { self.value = value }

  init?(json: JSON) {
    guard case .string(let text) = json, let value = Double(text), value.isFinite else {
      return nil
    }
    self.value = value
  }
}
