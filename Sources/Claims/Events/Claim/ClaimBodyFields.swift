extension ClaimBody {
  func write(to writer: inout FieldWriter) {
    writer.open("kind", term: kind)
    writer.open("status", term: status)
    writer.open("spans", spans)
    writer.open("hedges", hedges)
    writer.open("links", links)
    writer.open("sourcing", term: articleSourcing)
    writer.open("verifiable", verifiable.permille)
    writer.open("important", important.permille)
    writer.open("needs-context", flag: needsContext)
    writer.seal("wording", wording)
    writer.seal("quotes", quotes)
    writer.seal("details", details)
    writer.seal("facets", facets)
    writer.seal(attribution)
    writer.seal("reasons", reasons)
  }

  init(from reader: FieldReader) throws {
    let reasons: Reasons? = try reader.sealedIfPresent("reasons")
    try self.init(
      kind: reader.term("kind"), status: reader.term("status"),
      wording: reader.sealed("wording"), spans: reader.openList("spans"),
      quotes: reader.sealedList("quotes"), details: reader.sealedList("details"),
      facets: reader.sealedList("facets"), attribution: reader.attribution(),
      hedges: reader.openList("hedges"), links: reader.openList("links"),
      articleSourcing: reader.term("sourcing"),
      verifiable: Score(permille: reader.open("verifiable"), reasons: reasons?.verifiable ?? []),
      important: Score(permille: reader.open("important"), reasons: reasons?.important ?? []),
      why: reasons?.why ?? [], needsContext: reader.openFlag("needs-context"))
  }

  private var reasons: Reasons? {
    let reasons = Reasons(
      verifiable: verifiable.reasons, important: important.reasons, why: why)
    return reasons.isEmpty ? nil : reasons
  }
}

/// Why the program proposed a claim and scored it as it did; sealed together.
private struct Reasons: FieldValue {
  var verifiable: [String]
  var important: [String]
  var why: [String]

  var isEmpty: Bool { verifiable.isEmpty && important.isEmpty && why.isEmpty }

  init(verifiable: [String], important: [String], why: [String]) {
    self.verifiable = verifiable
    self.important = important
    self.why = why
  }

  var json: JSON {
    var members = JSONMembers()
    members.set("verifiable", verifiable)
    members.set("important", important)
    members.set("why", why)
    return .object(members.json)
  }

  init?(json: JSON) {
    guard let reasons = try? Reasons(reading: json) else { return nil }
    self = reasons
  }

  private init(reading json: JSON) throws {
    verifiable = try json.optional("verifiable") ?? []
    important = try json.optional("important") ?? []
    why = try json.optional("why") ?? []
  }
}
