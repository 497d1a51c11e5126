import Claims

/// What a report says it withholds: sealed fields, by the event they are of.
struct WithheldFields {
  private var byEvent: [Int: Set<String>] = [:]
  /// The numbers of claims whose attribution keeps a name back, and how many who report their words.
  private var unnamed: Set<Int> = []
  private var reporters: [Int: Int] = [:]

  private static let stamps = ["recorded", "raised", "added"]
  /// The report's names of fields that events call otherwise.
  private static let names = [
    "should_read": "should-read", "description": "may-be-described-as", "file_name": "file",
  ]
  /// The text that an event of a kind cannot do without.
  private static let required = [
    NoteAdded.type: "text", ClaimWithdrawn.type: "reason", PersonAdded.type: "name",
    ClaimAdded.type: "wording", ClaimEdited.type: "wording", ClaimReanchored.type: "wording",
  ]

  init(_ report: JSON) {
    collect(report)
    for claim in (report["claims"]?.array ?? []) + (report["withdrawn"]?.array ?? []) {
      collectNames(of: claim)
    }
    if report["identity"]?["file_name"]?["withheld"] != nil,
      let index = report["identity"]?["imported"]?["event"]?.integer
    {
      byEvent[index, default: []].insert("file")
    }
  }

  private mutating func collect(_ value: JSON) {
    switch value {
    case .array(let values): for value in values { collect(value) }
    case .object(let members):
      let stamp = WithheldFields.stamps.compactMap { members[$0]?["event"]?.integer }.first
      for (key, member) in members {
        if let stamp, member["withheld"]?.string != nil, !WithheldFields.ofClaims.contains(key) {
          byEvent[stamp, default: []].insert(WithheldFields.names[key] ?? key)
        }
        collect(member)
      }
      if let stamp, members["withheld"]?.string != nil, members["terms"] != nil {
        byEvent[stamp, default: []].insert("name")
      }
    default: break
    }
  }

  /// Members of a claim's entry that are not of the event it was added by.
  private static let ofClaims: Set = ["wording", "attribution", "outcome"]

  private mutating func collectNames(of claim: JSON) {
    guard let number = claim["number"]?.integer, let attribution = claim["attribution"] else {
      return
    }
    if attribution["holder"]?["withheld"] != nil { unnamed.insert(number) }
    let names = attribution["reported_by"]?.array ?? []
    if names.contains(where: { $0["withheld"] != nil }) { reporters[number] = names.count }
  }

  /// What stands in the place of an event's withheld fields.
  func marks(in event: StoredEvent) -> [String: JSON] {
    let leaf = event.leaf
    var names = byEvent[leaf.stamp.index] ?? []
    if let name = WithheldFields.required[leaf.type] { names.insert(name) }
    let claims =
      leaf.fields["claims"]?.array?.compactMap(\.integer)
      ?? (WithheldFields.required[leaf.type] == "wording"
        ? [leaf.fields["number"]?.integer ?? 0] : [])
    var marks = Dictionary(names.map { ($0, mark(for: $0)) }) { $1 }
    if leaf.type == AttributionSet.type || WithheldFields.required[leaf.type] == "wording" {
      if !unnamed.isDisjoint(with: claims) { marks["holder"] = mark(for: "holder") }
      if let count = claims.compactMap({ reporters[$0] }).first {
        marks["reported-by"] = .array(Array(repeating: .string(WithheldText.mark), count: count))
      }
    }
    let disclosed = Set(event.sealed.map(\.name))
    return marks.filter { !disclosed.contains($0.key) && hasRoom(for: $0.key, in: event) }
  }

  /// A name that a claim's last attribution lacks need not be missing in each of its events, and a source
  /// that is withheld need not have one.
  private func hasRoom(for name: String, in event: StoredEvent) -> Bool {
    let isName = name == "holder" || name == "reported-by" || event.leaf.type == SourceRecorded.type
    return !isName || event.leaf.digests.count > event.sealed.count
  }

  private func mark(for name: String) -> JSON {
    name == "wording"
      ? .array([.array([.string(WithheldText.mark), "typed"])]) : .string(WithheldText.mark)
  }
}
