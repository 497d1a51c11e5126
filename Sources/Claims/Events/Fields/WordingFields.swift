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
    var values: [JSON] = [.string(text)]
    switch origin {
    case .copied(let range): values += [.integer(range.start), .integer(range.end)]
    case .inserted(let reason): values.append(.string(reason.rawValue))
    }
    if isGlued { values.append(.integer(1)) }
    return .array(values)
  }

  init?(json: JSON) {
    guard var values = json.array, values.count >= 2, let text = values.removeFirst().string
    else { return nil }
    let origin: Origin
    if let name = values[0].string {
      guard let reason = InsertionReason(rawValue: name) else { return nil }
      origin = .inserted(reason)
      values.removeFirst()
    } else {
      guard values.count >= 2, let range = TextRange(values[0], values[1]) else { return nil }
      origin = .copied(range)
      values.removeFirst(2)
    }
    guard values.isEmpty || values == [.integer(1)] else { return nil }
    self.init(text: text, origin: origin, isGlued: !values.isEmpty)
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
