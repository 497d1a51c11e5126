import Claims

/// What a report shows of each event, by the event's index and the field's name. Every object of
/// `report.json` with a member `recorded` is an event's entry, its fields under the names the event gives them.
struct ShownValues {
  /// Of the article's own log.
  private(set) var byEvent: [Int: JSONObject] = [:]
  /// Of the desk's log: who is who.
  private(set) var ofDesk: [Int: JSONObject] = [:]
  /// The report's entry of each claim, by its number.
  private(set) var claims: [Int: JSON] = [:]

  init(_ report: JSON) {
    for claim in report["claims"]?.array ?? [] {
      if let number = claim["number"]?.integer { claims[number] = claim }
    }
    for (key, member) in report.object ?? [:] where key != "acts" {
      if key == "people" {
        ShownValues.collect(member, into: &ofDesk)
      } else {
        ShownValues.collect(member, into: &byEvent)
      }
    }
  }

  private static func collect(_ value: JSON, into events: inout [Int: JSONObject]) {
    switch value {
    case .array(let values): for value in values { collect(value, into: &events) }
    case .object(let members):
      if let event = members["recorded"]?["event"]?.integer {
        for (key, member) in members { events[event, default: [:]][key] = member }
      }
      for (_, member) in members { collect(member, into: &events) }
    default: break
    }
  }
}

extension JSON {
  /// Whether it stands for words that a report keeps back.
  var isWithheld: Bool { self["withheld"]?.string != nil && object?.count == 1 }
}
