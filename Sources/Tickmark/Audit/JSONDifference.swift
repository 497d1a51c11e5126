import Claims

/// The first place where one JSON value is not what it should be.
struct JSONDifference {
  var path: String
  var message: String

  /// Nil where the two are the same.
  static func first(_ told: JSON, _ due: JSON, at path: String = "") -> JSONDifference? {
    switch (told, due) {
    case (.array(let told), .array(let due)) where told.count == due.count:
      for (index, pair) in zip(told, due).enumerated() {
        if let found = first(pair.0, pair.1, at: "\(path)[\(index)]") { return found }
      }
      return nil
    case (.object(let told), .object(let due)) where Set(told.keys) == Set(due.keys):
      for key in told.keys.sorted() {
        if let left = told[key], let right = due[key],
          let found = first(left, right, at: path.isEmpty ? key : "\(path).\(key)")
        {
          return found
        }
      }
      return nil
    default:
      if told == due { return nil }
      return JSONDifference(
        path: path, message: "says \(short(told)), the events say \(short(due))")
    }
  }

  private static func short(_ value: JSON) -> String {
    let text = String(decoding: JSONText.bytes(of: value, isASCII: true), as: UTF8.self)
    return text.count > 200 ? "\(text.prefix(200))…" : text
  }
}
