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
