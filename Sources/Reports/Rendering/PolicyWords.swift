import Claims

extension Policy {
  /// The rules in one line, in the order of their names.
  var words: String {
    settings.sorted { $0.key < $1.key }.map { name, value in
      let value = String(decoding: JSONText.bytes(of: value), as: UTF8.self)
      return "\(name) \(value.filter { $0 != "\"" })"
    }.joined(separator: ", ")
  }
}
