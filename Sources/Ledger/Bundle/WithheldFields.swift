import Claims

/// What a report says it withholds: sealed fields, by the event they are of.
struct WithheldFields {
  private let shown: ShownValues

  /// What an event of a kind cannot do without.
  private static let required = [
    NoteAdded.type: "text", ClaimWithdrawn.type: "reason", PersonAdded.type: "name",
    ClaimAdded.type: "wording", ClaimEdited.type: "wording", ClaimReanchored.type: "wording",
    AttributionSet.type: "attribution",
    AnchorAttached.type: "sha256",
  ]

  init(_ report: JSON) { shown = ShownValues(report) }

  /// What stands in the place of an event's withheld fields.
  func marks(in event: StoredEvent) -> [String: JSON] {
    let leaf = event.leaf
    let entry = shown.byEvent[leaf.stamp.index] ?? [:]
    var names = Set(entry.filter { $0.value.isWithheld }.map(\.key))
    if let name = WithheldFields.required[leaf.type] { names.insert(name) }
    names.subtract(event.sealed.map(\.name) + leaf.fields.map(\.key))
    return Dictionary(names.map { ($0, mark(for: $0)) }) { $1 }
  }

  private func mark(for name: String) -> JSON {
    let text = JSON.string(WithheldText.mark)
    return switch name {
    case "wording": [[text, "typed"]]
    case "attribution": ["commitment": "asserts", "form": "own-voice"]
    case "reported-by": [text]
    default: text
    }
  }
}
