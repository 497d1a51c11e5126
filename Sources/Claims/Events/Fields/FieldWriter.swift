/// Collects an event's fields. What is absent, empty or false is left out.
struct FieldWriter {
  private(set) var fields = EventFields()

  mutating func open(_ name: String, _ value: (some FieldValue)?) {
    if let value { fields.open[name] = value.json }
  }

  mutating func open(_ name: String, _ values: [some FieldValue]) {
    if !values.isEmpty { fields.open[name] = values.json }
  }

  mutating func open(_ name: String, term: (some RawRepresentable<String>)?) {
    if let term { fields.open[name] = .string(term.rawValue) }
  }

  mutating func open(_ name: String, flag: Bool) {
    if flag { fields.open[name] = .bool(true) }
  }

  mutating func seal(_ name: String, _ value: (some FieldValue)?) {
    if let value { fields.sealed[name] = value.json }
  }

  mutating func seal(_ name: String, _ values: [some FieldValue]) {
    if !values.isEmpty { fields.sealed[name] = values.json }
  }
}
