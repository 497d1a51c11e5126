import Prose

/// `[start, end]`.
extension TextRange: FieldValue {
  var json: JSON { .array([.integer(start), .integer(end)]) }

  init?(json: JSON) {
    guard case .array(let ends) = json, ends.count == 2 else { return nil }
    self.init(ends[0], ends[1])
  }

  init?(_ start: JSON, _ end: JSON) {
    guard case .integer(let start) = start, case .integer(let end) = end,
      0 <= start, start <= end
    else { return nil }
    self.init(start, end)
  }
}

/// The text itself.
extension ArticleText: FieldValue {
  var json: JSON { .string(string) }

  init?(json: JSON) {
    guard case .string(let string) = json,
      let text = try? ArticleText(validating: Array(string.utf8))
    else { return nil }
    self = text
  }
}

/// `YYYY-MM-DD`.
extension CivilDate: FieldValue {
  var json: JSON { .string(description) }

  init?(json: JSON) {
    guard case .string(let text) = json else { return nil }
    self.init(iso: text)
  }
}
