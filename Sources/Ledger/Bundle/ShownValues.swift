import Claims

/// What a report shows of each event: the words and numbers that stand beside the event's index in
/// `report.json`, those of each claim, and people's names.
struct ShownValues {
  private(set) var byEvent: [Int: Set<JSON>] = [:]
  /// The report's entry of each claim, by its number.
  private(set) var claims: [Int: JSON] = [:]
  /// By person id.
  private(set) var names: [String: JSON] = [:]
  let showsFileName: Bool

  /// Members that hold the stamp of the event an object is about.
  private static let stamps = ["recorded", "raised", "added"]
  /// Members that hold words or numbers of a person or source; others are the program's own terms.
  private static let words: Set = ["text", "name", "address", "sha256", "file_size", "quote"]

  init(_ report: JSON) {
    showsFileName = report["identity"]?["file_name"]?["text"] != nil
    for claim in (report["claims"]?.array ?? []) + (report["withdrawn"]?.array ?? []) {
      if let number = claim["number"]?.integer { claims[number] = claim }
    }
    for person in report["people"]?.array ?? [] {
      if let id = person["id"]?.string { names[id] = person["name"]?["text"] }
    }
    collect(report, under: nil)
  }

  private mutating func collect(_ value: JSON, under event: Int?) {
    switch value {
    case .array(let values): for value in values { collect(value, under: event) }
    case .object(let members):
      let own = ShownValues.stamps.compactMap { members[$0]?["event"]?.integer }.first ?? event
      for (key, member) in members { collect(member, key: key, under: own) }
    default: break
    }
  }

  private mutating func collect(_ member: JSON, key: String, under event: Int?) {
    switch member {
    case .array, .object: collect(member, under: event)
    default:
      guard let event, ShownValues.words.contains(key) else { return }
      byEvent[event, default: []].insert(member)
    }
  }

  /// Whether the report shows a value, whole, beside the event.
  func shows(_ value: JSON, of event: Int) -> Bool {
    switch value {
    case .string, .integer: byEvent[event]?.contains(value) ?? false
    case .array(let values): !values.isEmpty && values.allSatisfy { shows($0, of: event) }
    default: false
    }
  }
}
