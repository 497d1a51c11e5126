import Prose

extension Wording: FieldValue {
  var json: JSON { words.json }

  init?(json: JSON) {
    guard let words = [Word](json: json) else { return nil }
    self.init(words)
  }
}

/// `["word", start, end]` where the word is copied, `["word", "reason"]` where it is inserted; a `1`
/// behind for a word that is written without a space before it.
extension Word: FieldValue {
  var json: JSON {
    switch origin {
    case .copied(let range):
      let (start, end) = (JSON.integer(range.start), JSON.integer(range.end))
      return .array(isGlued ? [.string(text), start, end, 1] : [.string(text), start, end])
    case .inserted(let reason):
      let why = JSON.string(reason.rawValue)
      return .array(isGlued ? [.string(text), why, 1] : [.string(text), why])
    }
  }

  init?(json: JSON) {
    guard case .array(let values) = json, values.count >= 2, case .string(let text) = values[0]
    else { return nil }
    let origin: Origin
    let rest: ArraySlice<JSON>
    if case .string(let name) = values[1] {
      guard let reason = InsertionReason.named[name] else { return nil }
      origin = .inserted(reason)
      rest = values.dropFirst(2)
    } else {
      guard values.count >= 3, let range = TextRange(values[1], values[2]) else { return nil }
      origin = .copied(range)
      rest = values.dropFirst(3)
    }
    guard rest.isEmpty || rest == [.integer(1)] else { return nil }
    self.init(text: text, origin: origin, isGlued: !rest.isEmpty)
  }
}

/// `{"spans": […], "text": "…"}`.
extension Facet: FieldValue {
  var json: JSON { ["spans": spans.json, "text": .string(text)] }

  init?(json: JSON) {
    guard let text = json["text"]?.string,
      let spans = json["spans"].flatMap([TextRange].init(json:))
    else { return nil }
    self.init(text: text, spans: spans)
  }
}
