/// Reads an event's fields; a missing or misformed one is an ``EventFault`` that names it.
struct FieldReader {
  private let type: String
  private let fields: EventFields

  init(_ type: String, _ fields: EventFields) {
    self.type = type
    self.fields = fields
  }

  func open<Value: FieldValue>(_ name: String) throws -> Value {
    try required(name, openIfPresent(name))
  }

  func openIfPresent<Value: FieldValue>(_ name: String) throws -> Value? {
    try value(name, fields.open[name])
  }

  /// Empty where the field is absent.
  func openList<Value: FieldValue>(_ name: String) throws -> [Value] {
    try openIfPresent(name) ?? []
  }

  func openFlag(_ name: String) throws -> Bool { try openIfPresent(name) ?? false }

  func term<Term: RawRepresentable<String>>(_ name: String) throws -> Term {
    try required(name, termIfPresent(name))
  }

  func termIfPresent<Term: RawRepresentable<String>>(_ name: String) throws -> Term? {
    guard let text: String = try openIfPresent(name) else { return nil }
    guard let term = Term(rawValue: text) else { throw fault("\(name) cannot be \"\(text)\"") }
    return term
  }

  func terms<Term: RawRepresentable<String>>(_ name: String) throws -> [Term] {
    let texts: [String] = try openList(name)
    return try texts.map { text in
      guard let term = Term(rawValue: text) else { throw fault("\(name) cannot be \"\(text)\"") }
      return term
    }
  }

  func sealed<Value: FieldValue>(_ name: String) throws -> Value {
    try required(name, sealedIfPresent(name))
  }

  func sealedIfPresent<Value: FieldValue>(_ name: String) throws -> Value? {
    try value(name, fields.sealed[name])
  }

  /// Empty where the field is absent.
  func sealedList<Value: FieldValue>(_ name: String) throws -> [Value] {
    try sealedIfPresent(name) ?? []
  }

  private func value<Value: FieldValue>(_ name: String, _ json: JSON?) throws -> Value? {
    guard let json else { return nil }
    guard let value = Value(json: json) else { throw fault("\(name) is not as it should be") }
    return value
  }

  private func required<Value>(_ name: String, _ value: Value?) throws -> Value {
    guard let value else { throw fault("\(name) is missing") }
    return value
  }

  private func fault(_ message: String) -> EventFault {
    EventFault(type: type, message: message)
  }
}
