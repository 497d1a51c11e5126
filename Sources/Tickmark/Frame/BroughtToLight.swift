import Claims
import Reports

/// What reports for others withhold now, and would show once something is erased: who a protected source is
/// can no longer be looked for when nobody knows it any more.
struct BroughtToLight {
  /// The events of the words, in order.
  private(set) var events: Set<Int> = []
  /// The claims whose own words they are.
  private(set) var claims: Set<Int> = []

  var isEmpty: Bool { events.isEmpty && claims.isEmpty }

  /// - Parameter event: What is erased from; its own words may go.
  init(by event: Int, from old: Dossier, to new: Dossier, in work: Work) throws {
    for profile in Profile.allCases where profile != .internal {
      let (before, after) = try (work.json(of: old, for: profile), work.json(of: new, for: profile))
      compare(before, after, event: nil, claim: nil)
    }
    events.remove(event)
  }

  private static let stamps = ["recorded", "raised", "added", "resolved", "imported"]

  private mutating func compare(_ before: JSON, _ after: JSON, event: Int?, claim: Int?) {
    switch (before, after) {
    case (.array(let before), .array(let after)):
      for (before, after) in zip(before, after) {
        compare(before, after, event: event, claim: claim)
      }
    case (.object(let old), _) where old["withheld"]?.string != nil:
      guard after["withheld"]?.string == nil else { return }
      if let event { events.insert(event) } else if let claim { claims.insert(claim) }
    case (.object(let old), .object(let new)):
      let event = BroughtToLight.stamps.compactMap { old[$0]?["event"]?.integer }.first ?? event
      // A claim's outcome says again what its checks say.
      for (key, value) in old where key != "outcome" {
        guard let after = new[key] else { continue }
        let number = key == "wording" || key == "attribution" ? old["number"]?.integer : nil
        compare(value, after, event: number == nil ? event : nil, claim: number ?? claim)
      }
    default: return
    }
  }
}

extension BroughtToLight {
  /// Why the erasure cannot be made yet, and what must go first.
  func fault(erasing event: Int, of slug: String, reason: FieldsErased.Reason) -> CommandFault {
    let places =
      events.sorted().map { "event \($0)" } + claims.sorted().map { "the wording of claim \($0)" }
    let first = events.min().map(String.init) ?? "EVENT"
    return CommandFault(
      code: "erase.exposes",
      message:
        "\(places.joined(separator: ", ")) may name whom event \(event) protects, and could be shown to others once nobody knows the name",
      remedy:
        "tickmark erase \(first) -a \(slug) --reason \(reason.rawValue)   for each of them, then erase \(event)"
    )
  }
}

extension Work {
  fileprivate func json(of dossier: Dossier, for profile: Profile) throws -> JSON {
    try JSON(parsing: Array(render(report(on: dossier, for: profile), as: .json)))
  }
}
