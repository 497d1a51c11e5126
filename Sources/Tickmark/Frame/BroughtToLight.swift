import Claims
import Reports

/// What reports for others withhold now, and would show once something is erased: who a protected source is
/// can no longer be looked for when nobody knows it any more.
struct BroughtToLight {
  /// The events that the words are of.
  private var events: Set<Int> = []

  var isEmpty: Bool { events.isEmpty }

  /// - Parameter event: What is erased from; its own words may go.
  init(by event: Int, from old: Dossier, to new: Dossier, in work: Work) throws {
    for profile in Profile.allCases where profile != .internal {
      try compare(work.json(of: old, for: profile), work.json(of: new, for: profile), event: nil)
    }
    events.remove(event)
  }

  /// - Parameter event: Whose entry the two stand in: all words that a report keeps back stand in one.
  private mutating func compare(_ before: JSON, _ after: JSON, event: Int?) {
    switch (before, after) {
    case (.array(let before), .array(let after)):
      for (before, after) in zip(before, after) { compare(before, after, event: event) }
    case (.object(let old), _) where old["withheld"]?.string != nil:
      if let event, after["withheld"]?.string == nil { events.insert(event) }
    case (.object(let old), .object(let new)):
      let event = old["event"]?.integer ?? event
      for (key, value) in old {
        if let after = new[key] { compare(value, after, event: event) }
      }
    default: return
    }
  }
}

extension BroughtToLight {
  /// Why the erasure cannot be made yet, and what must go first.
  func fault(erasing event: Int, of slug: String, reason: FieldsErased.Reason) -> CommandFault {
    let first = events.sorted()
    let places = first.map { "event \($0)" }.joined(separator: ", ")
    return CommandFault(
      code: "erase.exposes",
      message:
        "\(places) may name whom event \(event) protects, and could be shown to others once nobody knows the name",
      remedy:
        "tickmark erase \(first.first ?? event) -a \(slug) --reason \(reason.rawValue)   for each of them, then erase \(event)"
    )
  }
}

extension Work {
  fileprivate func json(of dossier: Dossier, for profile: Profile) throws -> JSON {
    try JSON(parsing: Array(render(report(on: dossier, for: profile), as: .json)))
  }
}
