/// Builds an object from members that may be absent.
struct JSONMembers {
  private(set) var json = JSONObject()

  mutating func set(_ name: String, _ value: (some FieldValue)?) {
    if let value { json[name] = value.json }
  }

  mutating func set(_ name: String, _ values: [some FieldValue]) {
    if !values.isEmpty { json[name] = values.json }
  }
}

extension JSON {
  /// A member that must be there.
  func member<Value: FieldValue>(_ name: String) throws -> Value {
    guard let value: Value = try optional(name) else { throw Misformed() }
    return value
  }

  /// A member that may be absent, but not of another form.
  func optional<Value: FieldValue>(_ name: String) throws -> Value? {
    guard let json = self[name] else { return nil }
    guard let value = Value(json: json) else { throw Misformed() }
    return value
  }

  func term<Term: RawRepresentable<String>>(_ name: String) throws -> Term {
    guard let term = Term(rawValue: try member(name)) else { throw Misformed() }
    return term
  }
}

/// A value is of another form than its type's.
struct Misformed: Error {}
