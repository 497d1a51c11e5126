import Claims

/// What a report shows of each event, by the event's index and the field's name: the `fields` of the entries
/// of its `record`, and of `people` for the desk's log.
struct ShownValues {
  /// Of the article's own log.
  let byEvent: [Int: JSONObject]
  /// Of the desk's log: who is who.
  let ofDesk: [Int: JSONObject]

  init(_ report: JSON) {
    byEvent = ShownValues.fields(in: report["record"])
    ofDesk = ShownValues.fields(in: report["people"])
  }

  private static func fields(in entries: JSON?) -> [Int: JSONObject] {
    (entries?.array ?? []).reduce(into: [:]) { events, entry in
      if let event = entry["event"]?.integer { events[event] = entry["fields"]?.object }
    }
  }
}

extension JSON {
  /// Whether it stands for words that a report keeps back.
  var isWithheld: Bool { self["withheld"]?.string != nil && object?.count == 1 }
}
