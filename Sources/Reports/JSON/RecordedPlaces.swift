import Claims
import Prose

extension ReportJSON {
  /// Fields of events that hold places in the text.
  private static let places: Set = [
    "range", "spans", "hedges", "source", "cue", "content", "parts",
  ]

  /// Fields as events store them, with their places in code points instead of bytes.
  func inCodePoints(_ fields: JSONObject) -> JSONObject {
    JSONObject(fields.map { ($0.key, inCodePoints($0.value, of: $0.key)) })
  }

  private func inCodePoints(_ value: JSON, of field: String) -> JSON {
    switch value {
    case .object(let members): .object(inCodePoints(members))
    case .array(let words) where field == "wording": .array(words.map(inCodePoints(word:)))
    case .array(let values): .array(values.map { place($0, in: field) })
    default: value
    }
  }

  private func place(_ value: JSON, in field: String) -> JSON {
    guard let offset = value.integer else { return inCodePoints(value, of: field) }
    return ReportJSON.places.contains(field) ? .integer(codePoint(at: offset)) : value
  }

  /// `["word", start, end]`, `["word", "reason"]`; a `1` behind where no space stands before it.
  private func inCodePoints(word: JSON) -> JSON {
    guard var parts = word.array, let start = parts[1].integer, let end = parts[2].integer else {
      return word
    }
    parts[1] = .integer(codePoint(at: start))
    parts[2] = .integer(codePoint(at: end))
    return .array(parts)
  }
}
