import Prose

/// `{"commitment": "asserts", "cue": […], "form": "direct", "holder": "…", …}`.
extension ClaimAttribution: FieldValue {
  var json: JSON {
    var members = JSONMembers()
    members.set("holder", holder)
    members.set("form", form.rawValue)
    members.set("commitment", commitment.rawValue)
    members.set("negated", isNegated ? true : nil)
    members.set("source", source)
    members.set("cue", cue)
    members.set("content", content)
    members.set("reported-by", reportedBy)
    return .object(members.json)
  }

  init?(json: JSON) {
    guard let attribution = try? ClaimAttribution(reading: json) else { return nil }
    self = attribution
  }

  private init(reading json: JSON) throws {
    try self.init(
      holder: json.optional("holder"), form: json.term("form"),
      commitment: json.term("commitment"), isNegated: json.optional("negated") ?? false,
      source: json.optional("source") ?? [], cue: json.optional("cue") ?? [],
      content: json.optional("content") ?? [], reportedBy: json.optional("reported-by") ?? [])
  }
}

extension FieldWriter {
  /// A name that the text is not anchored to is somebody's own word: it is sealed apart, so that a report
  /// can show the rest without it.
  mutating func seal(_ attribution: ClaimAttribution?) {
    guard var rest = attribution else { return }
    if rest.source.isEmpty {
      seal("holder", rest.holder)
      seal("reported-by", rest.reportedBy)
      rest.holder = nil
      rest.reportedBy = []
    }
    seal("attribution", rest)
  }
}

extension FieldReader {
  /// An attribution with the names that were sealed apart from it.
  func attribution() throws -> ClaimAttribution? {
    guard var attribution: ClaimAttribution = try sealedIfPresent("attribution") else { return nil }
    if let holder: String = try sealedIfPresent("holder") { attribution.holder = holder }
    if let names: [String] = try sealedIfPresent("reported-by") { attribution.reportedBy = names }
    return attribution
  }
}
